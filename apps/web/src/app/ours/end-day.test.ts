import { daysBetween, parseCivilDate } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { must } from "../testing/must.ts";
import { endDays, isEndDue } from "./end-day.ts";

const day = (text: string) => must(parseCivilDate(text));

test("a book of two can be ended later on one of the next thirty days, across months and years", () => {
  const today = day("2026-12-20");
  const days = endDays(today);
  expect(days.map((one) => daysBetween(today, one))).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect([days.at(0), days.at(-1)]).toEqual(["2026-12-21", "2027-01-19"]);
});

test.each([
  ["2026-12-04", false],
  ["2026-12-05", true],
  ["2027-02-01", true],
])("that 5 December is the day is asked on %s: %s", (today, due) => {
  expect(isEndDue(day("2026-12-05"), day(today))).toBe(due);
  expect(isEndDue(null, day(today))).toBe(false);
});
