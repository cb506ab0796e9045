import { addDays } from "@counterpoint/kernel";
import { questions, wishes } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listItems } from "../common/item.ts";
import { layOut, matchRoundKind, readMatchRounds } from "../common/round.ts";
import { nextOpening } from "../pair/openings.ts";
import { decideAnswer } from "../questions/decide-answer.ts";
import { type OpenDay, openDays } from "../questions/open-days.ts";
import { instant, LISBON, MORNING, must, sharedSpace, TODAY } from "../testing.acceptance.ts";
import { isTimeToHandIn, type Lying, whatIsDue } from "./what-is-due.ts";

const HOUR_MS = 3_600_000;

const daysAt = (now: number): readonly OpenDay[] =>
  openDays({ pair: LISBON, seed: 4711, opened: [], questions: questions.entries, now });

const laidOut = () => {
  const space = sharedSpace();
  space.write("a", layOut({ list: "wishes", date: TODAY }, listItems("wishes", wishes.entries.slice(0, 3), []), []));
  return readMatchRounds(space.list(matchRoundKind, "a"));
};

const NOTHING: ReadonlyMap<string, Lying> = new Map();

test("something is put in for every question and list that can still open, for the next evening", () => {
  const days = daysAt(MORNING);
  const due = whatIsDue({ pair: LISBON, days, matchRounds: laidOut(), lying: NOTHING, now: MORNING });
  expect(due.map(({ kind }) => kind)).toEqual([...days.flatMap((day) => day.questions.map(() => "dummy")), "no-marks"]);
  for (const { opensAt } of due) expect(opensAt).toBe(nextOpening(TODAY, LISBON, MORNING));
  expect(days).toHaveLength(7);
});

test("what the relay has is put in anew, what waits goes as it is, and what it will not have is left alone", () => {
  const days = daysAt(MORNING).slice(0, 1);
  const rounds = whatIsDue({ pair: LISBON, days, matchRounds: [], lying: NOTHING, now: MORNING }).map(
    ({ round }) => round,
  );
  const states: readonly Lying[] = ["sent", "unsent", "refused"];
  const lying = new Map(rounds.map((round, at) => [round, states[at] ?? "sent"]));
  const due = whatIsDue({ pair: LISBON, days, matchRounds: [], lying, now: MORNING });
  expect(due).toEqual([{ kind: "anew", round: rounds[0], opensAt: nextOpening(TODAY, LISBON, MORNING) }]);
});

test("a list is over after its last evening", () => {
  const now = MORNING + 8 * 24 * HOUR_MS;
  expect(whatIsDue({ pair: LISBON, days: [], matchRounds: laidOut(), lying: NOTHING, now })).toEqual([]);
});

test("nothing is handed in about the hour at which rounds open, and whatever comes then goes after", () => {
  const days = [{ date: TODAY }, { date: addDays(TODAY, -3) }];
  const isTime = (at: string): boolean => isTimeToHandIn(LISBON, days, instant(`2026-11-26T${at}Z`));
  expect(["20:49", "21:50", "00:10", "09:00"].map(isTime)).toEqual([true, true, true, true]);
  expect(["20:50", "20:59", "21:00", "21:01", "21:49"].map(isTime)).toEqual([false, false, false, false, false]);
});

/** One device as a relay sees it: what it is handed, when. `does` says what the person did about a round since the last time. */
function handedIn(moments: readonly number[], does: (moment: number, at: number) => boolean): readonly unknown[] {
  const lying = new Map<string, { version: number; state: Lying; opensAt: number }>();
  const handed: unknown[] = [];
  const put = (round: string, opensAt: number): void => {
    const version = (lying.get(round)?.version ?? 0) + 1;
    lying.set(round, { version, state: "unsent", opensAt });
  };
  for (const [moment, now] of moments.entries()) {
    const days = daysAt(now);
    let at = 0;
    for (const { date, questions: asked } of days) {
      for (const question of asked) {
        at++;
        if (!does(moment, at)) continue;
        const context = { pair: LISBON, date, question, opened: false, now };
        const act = must(decideAnswer({ type: "answer", text: `About ${at}`, opens: "at-the-hour" }, context));
        if (act.kind === "deposit") put(act.round, act.opensAt);
      }
    }
    if (!isTimeToHandIn(LISBON, days, now)) continue;
    const states = new Map([...lying].map(([round, { state }]) => [round, state]));
    for (const { round, opensAt } of whatIsDue({ pair: LISBON, days, matchRounds: [], lying: states, now })) {
      put(round, opensAt);
    }
    const open = new Set(
      whatIsDue({ pair: LISBON, days, matchRounds: [], lying: new Map(), now }).map(({ round }) => String(round)),
    );
    const unsent = [...lying].filter(([round, { state }]) => state === "unsent" && open.has(round));
    for (const [round, { version, opensAt }] of unsent.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      handed.push([now, round, version, opensAt]);
      lying.set(round, { version, state: "sent", opensAt });
    }
  }
  return handed;
}

describe("safety:S6 whoever runs the relay", () => {
  const moments = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 * 24 * 12 }), { minLength: 1, maxLength: 12 })
    .map((steps) => steps.toSorted((one, other) => one - other).map((step) => MORNING + step * (HOUR_MS / 12)));
  const answered = fc.func(fc.boolean());

  test("safety:S6 cannot tell an answer from a pass, a limit or never having looked: rounds, versions, hours and times are the same", () => {
    fc.assert(
      fc.property(moments, answered, (when, does) => {
        const silent = handedIn(when, () => false);
        expect(handedIn(when, (moment, at) => does(moment, at) && isTimeToHandInAt(when[moment] ?? 0))).toEqual(silent);
      }),
      { numRuns: 40 },
    );
  });

  const isTimeToHandInAt = (now: number): boolean => isTimeToHandIn(LISBON, daysAt(now), now);
});
