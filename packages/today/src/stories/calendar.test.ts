import { addDays, type CivilDate, daysBetween, parseCivilDate, weekday } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { calendar } from "./calendar.ts";

const parsed = parseCivilDate("2026-11-26");
if (!parsed.ok) throw new Error(parsed.error);

test.each(Array.from({ length: 7 }, (_, at) => addDays(parsed.value, at)))("looked at on %s", (today: CivilDate) => {
  const days = calendar(today);
  expect(days).toHaveLength(26 * 7);
  expect(days.at(-1)?.date).toBe(addDays(today, -1));
  for (const [at, day] of days.entries()) {
    expect(day.at).toBe(at);
    expect(daysBetween(day.date, today)).toBe(26 * 7 - at);
    expect(day.weekday).toBe(weekday(day.date));
    const before = days[at - 1];
    if (before !== undefined) expect(day.week - before.week).toBe(day.weekday === 1 ? 1 : 0);
    expect(Math.floor(day.weeks)).toBe(day.week);
  }
});

test("what is planned for a week has that whole week, but for the first and the one that has begun", () => {
  const weeks = Map.groupBy(calendar(parsed.value), ({ week }) => week);
  expect([...weeks.keys()]).toEqual(Array.from({ length: 27 }, (_, week) => week));
  for (let week = 1; week <= 25; week++) expect(weeks.get(week)).toHaveLength(7);
});
