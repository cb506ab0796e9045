/**
 * What an operation costs the more spaces lie on the disk: envelopes of 420 bytes into spaces drawn by chance, each
 * counted when SQLite has it on the disk, and read again as a device of the space would read it. The same store is
 * measured with 1,000 spaces, and again when it has grown to 100,000; each space has five envelopes before.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newOpId, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { dayAt } from "../apps/relay/src/store/day.ts";
import type { Store } from "../apps/relay/src/store/port.ts";
import { openSqliteStore } from "../apps/relay/src/store/sqlite/store.ts";
import { best } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const FEW = 1000;
const MANY = 100_000;
const EACH = 5;
const LENGTH = 420;
const RUNS = 9;
const OPERATIONS = 5000;
/** On their way at once: a flush of the disk is shared as it is under load. */
const WINDOW = 200;

const chance = seededChance(20_261_126);
const today = dayAt(Date.UTC(2026, 10, 26));

async function grow(store: Store, spaces: SpaceId[], count: number): Promise<void> {
  while (spaces.length < count) {
    const fresh = Array.from({ length: WINDOW }, () => newSpaceId(chance));
    await Promise.all(fresh.map((space) => store.create(space, chance.bytes(200), today)));
    const envelopes = fresh.flatMap((space) =>
      Array.from({ length: EACH }, () => ({ space, op: newOpId(chance), bytes: chance.bytes(LENGTH) })),
    );
    const appended = await store.append(envelopes, today);
    if (!appended.ok) throw new Error(appended.error.kind);
    spaces.push(...fresh);
  }
}

async function operate(store: Store, space: SpaceId): Promise<void> {
  const appended = await store.append([{ space, op: newOpId(chance), bytes: chance.bytes(LENGTH) }], today);
  const kept = appended.ok ? appended.value[0] : undefined;
  if (kept?.kind !== "kept") throw new Error("an envelope was not kept");
  const read = await store.read(space, kept.seq - 1, 100);
  if (!read.ok || read.value.length === 0) throw new Error("an envelope was not read");
}

/** Milliseconds for one operation. */
async function measure(store: Store, spaces: readonly SpaceId[]): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: WINDOW }, async () => {
      for (let i = 0; i < OPERATIONS / WINDOW; i++) {
        const space = spaces[chance.below(spaces.length)];
        if (space !== undefined) await operate(store, space);
      }
    }),
  );
  return (performance.now() - start) / OPERATIONS;
}

async function several(store: Store, spaces: readonly SpaceId[]): Promise<number> {
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run++) figures.push(await measure(store, spaces));
  return best(figures);
}

export const spaces: Bench = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "counterpoint-bench-"));
  const opened = openSqliteStore(path.join(folder, "relay.db"));
  if (!opened.ok) throw new Error(opened.error.why);
  try {
    const there: SpaceId[] = [];
    await grow(opened.value, there, FEW);
    const few = await several(opened.value, there);
    await grow(opened.value, there, MANY);
    const many = await several(opened.value, there);
    return [
      { what: "an envelope kept and read, 1,000 spaces on the disk", figure: few, unit: "ms" },
      { what: "the same, 100,000 spaces on the disk", figure: many, unit: "ms" },
      { what: "100,000 spaces as a multiple of 1,000", figure: many / few, unit: "×", reach: 1.5, aim: 1.2 },
    ];
  } finally {
    await opened.value.close();
    rmSync(folder, { recursive: true });
  }
};

await printIfRunAlone(import.meta.filename, spaces);
