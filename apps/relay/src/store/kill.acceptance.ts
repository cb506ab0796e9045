import path from "node:path";
import { newSpaceId, type OpId, ok, parseOpId, parseSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { GENESIS, TODAY } from "./acceptance/fixture.acceptance.ts";
import { contentOf, openBy } from "./kill-support.acceptance.ts";
import type { Seq, Store } from "./port.ts";
import { runUntilKilled } from "./run-until-killed.acceptance.ts";

const WRITER = path.join(import.meta.dirname, "kill-writer.acceptance.ts");
const SPACES = 5;
const MOST_BEFORE_KILL = 1500;

interface Acknowledged {
  readonly space: SpaceId;
  readonly op: OpId;
  readonly seq: Seq;
}

/** Kills a process that writes, again and again, and looks each time at what it had acknowledged by then. */
export function killAcceptance(kind: "sqlite" | "postgres", where: () => Promise<string>, rounds: number): void {
  test(`hold:H4 store: ${kind}: killed ${rounds} times while it wrote, it has all it acknowledged, and each once`, async () => {
    const seed = 20_261_126;
    const chance = seededChance(seed);
    const [place, spaces] = [await where(), Array.from({ length: SPACES }, () => newSpaceId(chance))];
    const before = await openBy(kind, place);
    for (const space of spaces) await before.create(space, GENESIS, TODAY);
    await before.close();

    const all: Acknowledged[] = [];
    for (let round = 0; round < rounds; round++) {
      const given = [WRITER, kind, place, `${seed + round}`, ...spaces];
      const lines = await runUntilKilled(given, 1 + chance.below(MOST_BEFORE_KILL));
      expect(lines.length, `seed ${seed}, round ${round}`).toBeGreaterThan(0);
      all.push(...lines.map(parse));
      const store = await openBy(kind, place);
      await expectWhole(store, spaces, all);
      await expectSameAgain(store, all.slice(-lines.length));
      await store.close();
    }
  });
}

function parse(line: string): Acknowledged {
  const [name = "", id = "", seq] = line.split(" ");
  const [space, op] = [parseSpaceId(name), parseOpId(id)];
  if (!space.ok || !op.ok) throw new Error(`no acknowledgement: ${line}`);
  return { space: space.value, op: op.value, seq: Number(seq) };
}

/** Every log is numbered without a gap, holds no envelope twice and each one whole, and what was acknowledged, in its place. */
async function expectWhole(store: Store, spaces: readonly SpaceId[], all: readonly Acknowledged[]): Promise<void> {
  const places = new Map<string, Seq>();
  // Writes to each space once more: a server may still be committing what the killed process sent it last.
  for (const space of spaces) expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("there"));
  for (const space of spaces) {
    const [head, log] = [await store.head(space), await store.read(space, 0, Number.MAX_SAFE_INTEGER)];
    if (!head.ok || !log.ok) throw new Error("the space is gone");
    expect(log.value.map(({ seq }) => seq)).toEqual(Array.from({ length: head.value }, (_, at) => at + 1));
    expect(new Set(log.value.map(({ op }) => op)).size).toBe(head.value);
    expect(log.value.filter(({ op, bytes }) => Buffer.compare(bytes, contentOf(op)) !== 0)).toEqual([]);
    for (const { op, seq } of log.value) places.set(`${space} ${op}`, seq);
  }
  expect(all.filter(({ space, op, seq }) => places.get(`${space} ${op}`) !== seq)).toEqual([]);
}

async function expectSameAgain(store: Store, some: readonly Acknowledged[]): Promise<void> {
  const envelopes = some.map(({ space, op }) => ({ space, op, bytes: contentOf(op), chainLength: 1 }));
  expect(await store.append(envelopes, TODAY)).toEqual(ok(some.map(({ seq }) => ({ kind: "kept", seq }))));
}
