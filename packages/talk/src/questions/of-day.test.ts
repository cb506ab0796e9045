import { addDays, type CivilDate } from "@counterpoint/kernel";
import { type Question, questions } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date } from "../testing.acceptance.ts";
import { type AnswerId, answerId } from "./answer.ts";
import { depthsOn } from "./ladder.ts";
import { questionsOfDay } from "./of-day.ts";

const BEGUN = date("2026-11-26");
const ALL = questions.entries;

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const on = (day: number): CivilDate => addDays(BEGUN, day);

const asked = (day: number, of: number, opened: readonly AnswerId[] = [], from: readonly Question[] = ALL) =>
  questionsOfDay({ date: on(day), begun: BEGUN, seed: of, opened, questions: from });

const days = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

const ids = (list: readonly Question[]): readonly string[] => list.map(({ id }) => id);

/** Some of what was asked on the days before, as a couple may have opened it. */
function someOpened(of: number, until: number, draws: readonly boolean[]): readonly AnswerId[] {
  return days(0, until)
    .flatMap((day) => asked(day, of).map(({ id }) => answerId({ date: on(day), question: id })))
    .filter((_, at) => draws[at % draws.length]);
}

const draws = fc.array(fc.boolean(), { minLength: 7, maxLength: 31 });

describe("the questions of a day", () => {
  test("are three, of more than one depth, and the same for both", () => {
    fc.assert(
      fc.property(seed, fc.nat(200), (of, day) => {
        const first = asked(day, of);
        expect(new Set(ids(first)).size).toBe(3);
        expect(new Set(first.map(({ depth }) => depth)).size).toBeGreaterThan(1);
        expect(asked(day, of)).toEqual(first);
        expect(asked(day, of, [], ALL.toReversed())).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  test("none comes again before all were asked", () => {
    fc.assert(
      fc.property(seed, (of) => {
        const first = days(0, 20).flatMap((day) => ids(asked(day, of)));
        const second = days(20, 40).flatMap((day) => ids(asked(day, of)));
        expect(new Set(first)).toEqual(new Set(ids(ALL)));
        expect(new Set(second)).toEqual(new Set(ids(ALL)));
        expect([first.length, second.length]).toEqual([60, 60]);
      }),
      { numRuns: 20 },
    );
  });

  test("turn to three different needs on most days of the first round", () => {
    fc.assert(
      fc.property(seed, (of) => {
        const mixed = days(0, 20).filter((day) => {
          const needs = asked(day, of).flatMap((one) => one.needs);
          return new Set(needs).size === needs.length;
        });
        expect(mixed.length).toBeGreaterThanOrEqual(14);
      }),
      { numRuns: 20 },
    );
  });

  test("are others for another couple, and in another round", () => {
    const first = days(0, 20).map((day) => ids(asked(day, 1)).join(" "));
    expect(days(0, 20).map((day) => ids(asked(day, 2)).join(" "))).not.toEqual(first);
    expect(days(20, 40).map((day) => ids(asked(day, 1)).join(" "))).not.toEqual(first);
  });

  test("there are none before the two began", () => {
    expect(asked(-1, 1)).toEqual([]);
  });
});

describe("safety:S24 the ladder", () => {
  test("safety:S24 climbs by the days alone: small in the first week, and never without something small", () => {
    const rungs = days(0, 400).map((day) => depthsOn(day));
    expect(rungs.every((depths) => depths.length === 3 && depths.includes(1) && depths.includes(2))).toBe(true);
    expect(days(0, 7).map((day) => depthsOn(day).includes(3))).toEqual(Array(7).fill(false));
    const deepIn = (week: number): number =>
      days(7 * week, 7 * week + 7).filter((day) => depthsOn(day).includes(3)).length;
    expect(days(0, 5).map(deepIn)).toEqual([0, 4, 7, 7, 7]);
  });

  test("safety:S24 what is asked goes up the ladder, whoever answers what", () => {
    fc.assert(
      fc.property(seed, draws, (of, opens) => {
        const opened = someOpened(of, 20, opens);
        for (const day of days(0, 20)) {
          const today = asked(day, of, opened);
          expect(today.map(({ depth }) => depth).toSorted()).toEqual(depthsOn(day));
          // Whatever opened until now, it is what somebody is asked who answers nothing at all.
          expect(today).toEqual(asked(day, of));
        }
      }),
      { numRuns: 15 },
    );
  });

  test("safety:S24 only what both have read changes what comes: nobody’s passing, waiting or holding back", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 20, max: 60 }), draws, fc.integer(), (of, day, opens, shuffle) => {
        const opened = someOpened(of, day, opens);
        const turned = shuffle % 2 === 0 ? opened.toReversed() : [...opened, ...opened];
        expect(asked(day, of, turned)).toEqual(asked(day, of, opened));
      }),
      { numRuns: 15 },
    );
  });
});

describe("what has opened", () => {
  test("changes no day on which it could still open, so that both keep the same questions", () => {
    fc.assert(
      fc.property(seed, fc.nat(40), (of, day) => {
        const [one] = asked(day, of);
        const opened = one === undefined ? [] : [answerId({ date: on(day), question: one.id })];
        for (const next of days(day, day + 7)) expect(asked(next, of, opened)).toEqual(asked(next, of));
      }),
      { numRuns: 25 },
    );
  });

  test("is not asked again for a year, and may be then", () => {
    const few = ALL.slice(0, 4);
    for (const of of [1, 2, 3]) {
      const [question] = asked(0, of, [], few);
      const opened = [answerId({ date: BEGUN, question: question?.id ?? "" })];
      const again = days(1, 380).filter((day) => ids(asked(day, of, opened, few)).includes(question?.id ?? ""));
      expect(again[0]).toBeGreaterThanOrEqual(365);
    }
  });

  test("leaves fewer questions, not the same ones every day", () => {
    const few = ALL.filter((_, at) => at % 15 === 0);
    const list = days(0, 40).map((day) => asked(day, 5, [], few));
    expect(list.slice(0, 7).flat()).toHaveLength(few.length);
    for (const question of few) {
      const on = days(0, 40).filter((day) => list[day]?.includes(question));
      expect(on.length).toBeGreaterThan(3);
      expect(on.slice(1).every((day, at) => day - (on[at] ?? day) >= 7)).toBe(true);
    }
  });

  test("all of it: then nothing is asked, and nothing breaks", () => {
    const opened = ALL.map(({ id }) => answerId({ date: BEGUN, question: id }));
    expect(asked(30, 3, opened)).toEqual([]);
    expect(asked(370, 3, opened)).toHaveLength(3);
    expect(asked(30, 3, [], [])).toEqual([]);
  });
});

test("a new text slips in without turning the first day of everybody else", () => {
  const kept = days(0, 200).filter((of) => ids(asked(0, of, [], ALL.slice(1))).join() === ids(asked(0, of)).join());
  expect(kept.length).toBeGreaterThan(150);
});
