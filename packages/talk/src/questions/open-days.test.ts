import { addDays } from "@counterpoint/kernel";
import { questions } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOpening } from "../pair/openings.ts";
import { instant, LISBON, MORNING, TODAY } from "../testing.acceptance.ts";
import { answerId } from "./answer.ts";
import { decideAnswer } from "./decide-answer.ts";
import { questionsOfDay } from "./of-day.ts";
import { openDays } from "./open-days.ts";

const ask = { pair: LISBON, seed: 4711, opened: [], questions: questions.entries, now: MORNING };
const datesAt = (now: number, pair = LISBON): readonly string[] =>
  openDays({ ...ask, now, pair }).map(({ date }) => date);

describe("the days that can still open something", () => {
  test("are today and the six before it, today first, until the last evening’s hour has come", () => {
    const week = Array.from({ length: 7 }, (_, back) => addDays(TODAY, -back));
    expect(datesAt(MORNING)).toEqual(week);
    expect(datesAt(instant("2026-11-26T20:59:59Z"))).toEqual(week);
    expect(datesAt(instant("2026-11-26T21:00Z"))).toEqual(week.slice(0, 6));
  });

  test("begin with the first day of the two", () => {
    expect(datesAt(MORNING, { ...LISBON, begun: TODAY })).toEqual([TODAY]);
    expect(datesAt(MORNING, { ...LISBON, begun: addDays(TODAY, -2) })).toHaveLength(3);
  });

  test("are none where the clock of this device stands before the first day", () => {
    expect(datesAt(MORNING, { ...LISBON, begun: addDays(TODAY, 1) })).toEqual([]);
  });

  test("ask what was asked on each of them, whatever has opened since", () => {
    for (const { date, questions: asked } of openDays(ask)) {
      expect(asked).toEqual(questionsOfDay({ ...ask, date, begun: LISBON.begun }));
    }
    const opened = openDays(ask).flatMap(({ date, questions: asked }) =>
      asked.map(({ id }) => answerId({ date, question: id })),
    );
    expect(openDays({ ...ask, opened })).toEqual(openDays(ask));
  });

  test("are those of which an answer would be taken, at any moment and on either side of a change of clocks", () => {
    const moments = fc.integer({ min: instant("2026-11-01T00:00Z"), max: instant("2027-04-10T00:00Z") });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 23 }), (now, hour) => {
        const pair = { ...LISBON, hour };
        for (const { date, questions: asked } of openDays({ ...ask, now, pair })) {
          expect(nextOpening(date, pair, now)).not.toBeNull();
          for (const question of asked) {
            const answer = { type: "answer", text: "Tag", opens: "at-the-hour" } as const;
            expect(decideAnswer(answer, { pair, date, question, opened: false, now }).ok).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
