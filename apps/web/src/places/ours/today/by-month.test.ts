import { answerId, type OpenedAnswer } from "@counterpoint/talk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../../app/testing/bench.tsx";
import { byMonth } from "./by-month.ts";

const opened = (text: string): OpenedAnswer => {
  const date = day(text);
  return {
    id: answerId({ date, question: "question-game" }),
    date,
    question: { ref: "question-game@1", text: "Which game?" },
    mine: "Tag",
    theirs: "Marbles",
  };
};

test("what opened is told month by month, as it comes", () => {
  const months = byMonth(["2027-01-02", "2026-12-31", "2026-12-01", "2026-10-05"].map(opened));
  expect(months.map(({ date, answers }) => [date, answers.map((one) => one.date)])).toEqual([
    ["2027-01-02", ["2027-01-02"]],
    ["2026-12-31", ["2026-12-31", "2026-12-01"]],
    ["2026-10-05", ["2026-10-05"]],
  ]);
  expect(byMonth([])).toEqual([]);
});

test("none is lost and none moves, and a month stands there once", () => {
  const dates = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 });
  fc.assert(
    fc.property(dates, (days) => {
      const told = days
        .toSorted((one, other) => other - one)
        .map((at) => opened(new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)));
      const months = byMonth(told);
      expect(months.flatMap(({ answers }) => answers)).toEqual(told);
      const names = months.map(({ date }) => date.slice(0, 7));
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
