import { addDays, type CivilDate } from "@counterpoint/kernel";
import { wishes } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENINGS } from "../pair/openings.ts";
import { LISBON, MORNING, must, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { listItems } from "./item.ts";
import { decideMarks } from "./marks.ts";
import { readList } from "./read-list.ts";
import { layOut, type MatchRound, matchRoundKind, readMatchRounds } from "./round.ts";

const DAY_MS = 86_400_000;
const ITEMS = listItems("wishes", wishes.entries, []);

/** Wishes as they were laid out on these days. */
function laidOut(...dates: readonly CivilDate[]): readonly MatchRound[] {
  const space = sharedSpace();
  for (const date of dates) space.write("a", layOut({ list: "wishes", date }, ITEMS, []));
  return readMatchRounds(space.list(matchRoundKind, "b"));
}

const read = (rounds: readonly MatchRound[], now = MORNING, opened: readonly MatchRound[] = []) =>
  readList("wishes", rounds, { pair: LISBON, hasOpened: (key) => opened.some((one) => one.key === key), now });

describe("a list", () => {
  test("is to be laid out where it never was, or where another one was", () => {
    expect(read([])).toEqual({ kind: "to-lay-out" });
    const space = sharedSpace();
    space.write("a", layOut({ list: "rituals", date: TODAY }, ITEMS, []));
    expect(read(readMatchRounds(space.list(matchRoundKind, "a")))).toEqual({ kind: "to-lay-out" });
  });

  test("can be marked for seven evenings, and then be laid out again", () => {
    const rounds = laidOut(TODAY);
    for (let day = 0; day < EVENINGS; day++) {
      const state = read(rounds, MORNING + day * DAY_MS);
      expect(state).toMatchObject({ kind: "to-mark", round: rounds[0] });
    }
    expect(read(rounds, MORNING + EVENINGS * DAY_MS)).toEqual({ kind: "to-lay-out" });
  });

  test("that has opened is laid out again, but not on the same day", () => {
    const rounds = laidOut(TODAY);
    expect(read(rounds, MORNING, rounds)).toEqual({ kind: "tomorrow" });
    expect(read(rounds, MORNING + DAY_MS, rounds)).toEqual({ kind: "to-lay-out" });
  });

  test("is marked as it was laid out last; one from before counts where the last has opened", () => {
    const rounds = laidOut(addDays(TODAY, -2), TODAY);
    const [newest, before] = rounds;
    expect(read(rounds)).toMatchObject({ kind: "to-mark", round: newest });
    expect(read(rounds, MORNING, newest === undefined ? [] : [newest])).toMatchObject({ round: before });
  });

  test("that an altered client has laid out for tomorrow is not there yet", () => {
    expect(read(laidOut(addDays(TODAY, 1)))).toEqual({ kind: "to-lay-out" });
  });

  test("opens when marks that are put in for it do", () => {
    const [round] = laidOut(TODAY);
    if (round === undefined) throw new Error("nothing was laid out");
    fc.assert(
      fc.property(fc.nat(EVENINGS * DAY_MS), (later) => {
        const now = MORNING + later;
        const put = decideMarks(round, new Map(), { pair: LISBON, opens: "at-the-hour", now });
        const state = read([round], now);
        expect(state.kind === "to-mark").toBe(put.ok);
        if (state.kind === "to-mark") expect(state.opensAt).toBe(must(put).opensAt);
      }),
    );
  });
});
