import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt } from "./day.ts";
import { hourAfter, hourAt, hourOf, hoursUntil, lapseOf, lapsesAt, TOGETHER_NOW } from "./hour.ts";

const HOUR_MS = 3_600_000;
const anyMs = fc.integer({ min: 0, max: Date.UTC(2200, 0) });

test("an hour after so many has not begun before they are over, and begins within the next", () => {
  fc.assert(
    fc.property(anyMs, fc.nat(100), (ms, hours) => {
      const begins = hourAfter(ms, hours) * HOUR_MS;
      expect(begins - ms).toBeGreaterThanOrEqual(hours * HOUR_MS);
      expect(begins - ms).toBeLessThan((hours + 1) * HOUR_MS);
    }),
  );
});

test("no hour is left exactly when it has begun", () => {
  fc.assert(
    fc.property(anyMs, fc.nat(100), anyMs, (ms, hours, later) => {
      const hour = hourAfter(ms, hours);
      expect(hoursUntil(hour, later) === 0).toBe(later >= hour * HOUR_MS);
      expect(hoursUntil(hour, later) === 0).toBe(hourAt(later) >= hour);
    }),
  );
});

test("hours that are left are counted up, so that nobody comes too early", () => {
  const ms = Date.UTC(2026, 10, 26, 10, 20);
  const hour = hourAfter(ms, 48);
  expect(hoursUntil(hour, ms)).toBe(49);
  expect(hoursUntil(hour, Date.UTC(2026, 10, 28, 10, 59))).toBe(1);
  expect(hoursUntil(hour, Date.UTC(2026, 10, 28, 11))).toBe(0);
});

test("what waits does so for seven days from its hour on, and without one from the end of its day on", () => {
  const ms = Date.UTC(2026, 10, 26, 10, 20);
  const [week, today] = [7 * 24, dayAt(ms)];
  expect(lapseOf(hourAt(ms), today)).toBe(hourAt(ms) + week);
  expect(lapsesAt(hourOf(100))).toBe(100 + week);
  expect(lapseOf(TOGETHER_NOW, today)).toBe(hourAt(Date.UTC(2026, 10, 27)) + week);
});
