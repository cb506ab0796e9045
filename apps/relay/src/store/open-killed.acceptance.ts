import path from "node:path";
import {
  newSpaceId,
  ok,
  parseRoundId,
  parseSpaceId,
  type RoundId,
  type SpaceId,
  seededChance,
} from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { GENESIS, TODAY } from "./acceptance/fixture.acceptance.ts";
import { hourOf } from "./hour.ts";
import { openBy, recordOf, revealOf } from "./kill-support.acceptance.ts";
import type { Store } from "./port.ts";
import { runUntilKilled } from "./run-until-killed.acceptance.ts";

const OPENER = path.join(import.meta.dirname, "open-opener.acceptance.ts");
const SPACES = 3;
const MOST_BEFORE_KILL = 60;

/** Kills a process that opens rounds, again and again, and looks each time at what the logs have by then. */
export function openKilledAcceptance(kind: "sqlite" | "postgres", where: () => Promise<string>, times: number): void {
  test(`hold:H4 store: ${kind}: killed ${times} times while rounds opened, each is open for both or for neither`, async () => {
    const chance = seededChance(20_261_127);
    const [place, spaces] = [await where(), Array.from({ length: SPACES }, () => newSpaceId(chance))];
    const before = await openBy(kind, place);
    for (const space of spaces) await before.create(space, GENESIS, TODAY);
    await before.close();

    const said: (readonly [SpaceId, RoundId])[] = [];
    for (let time = 0; time < times; time++) {
      const given = [OPENER, kind, place, `${time}`, ...spaces];
      const lines = await runUntilKilled(given, 1 + chance.below(MOST_BEFORE_KILL));
      expect(lines.length).toBeGreaterThan(0);
      said.push(...lines.map(parse));
      const store = await openBy(kind, place);
      for (const space of spaces) await expectWhole(store, space, said);
      // What both had put in when it was cut short opens with the next hour.
      expect(await store.openDue(hourOf(time + 1), TODAY, revealOf)).toEqual(ok("done"));
      for (const space of spaces) await expectWhole(store, space, said);
      await store.close();
    }
  });
}

function parse(line: string): readonly [SpaceId, RoundId] {
  const [name = "", id = ""] = line.split(" ");
  const [space, round] = [parseSpaceId(name), parseRoundId(id)];
  if (!space.ok || !round.ok) throw new Error(`no round: ${line}`);
  return [space.value, round.value];
}

/** The log is one opened round after the other, each whole and once, and all that were said to be open are there. */
async function expectWhole(
  store: Store,
  space: SpaceId,
  said: readonly (readonly [SpaceId, RoundId])[],
): Promise<void> {
  // Writes once more: a server may still be committing what the killed process sent it last.
  expect(await store.create(space, GENESIS, TODAY)).toEqual(ok("there"));
  const log = await store.read(space, 0, Number.MAX_SAFE_INTEGER);
  const entries = log.ok ? log.value : [];
  const opened: string[] = [];
  for (let at = 0; at < entries.length; at += 3) {
    const round = parseRoundId(entries[at + 2]?.op ?? "");
    if (!round.ok) throw new Error("a round ends with its reveal");
    const expected = [recordOf(round.value, "a"), recordOf(round.value, "b")];
    expect(entries.slice(at, at + 2).map(({ bytes }) => bytes)).toEqual(expected);
    opened.push(round.value);
  }
  expect(new Set(opened).size).toBe(opened.length);
  const mine = said.filter(([of]) => of === space).map(([, round]) => round);
  expect(mine.filter((round) => !opened.includes(round))).toEqual([]);
}
