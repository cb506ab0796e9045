import { addDays, civilDateAt, civilHourAt, startOfDay } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, instant, LISBON, MORNING, TODAY, zone } from "../testing.acceptance.ts";
import { EVENINGS, nextOpening } from "./openings.ts";
import type { Pair } from "./pair.ts";

const HOUR_MS = 3_600_000;

const opening = (day: string, pair: Pair, now: string): string | null => {
  const hour = nextOpening(date(day), pair, instant(now));
  return hour === null ? null : new Date(hour * HOUR_MS).toISOString();
};

const at = (where: string, hour = 21): Pair => ({ ...LISBON, zone: zone(where), hour });

describe("what is laid out on a day", () => {
  test("opens on that evening, or on the next one after the answer", () => {
    expect(opening("2026-11-26", LISBON, "2026-11-26T09:00Z")).toBe("2026-11-26T21:00:00.000Z");
    expect(opening("2026-11-26", LISBON, "2026-11-26T20:59:59Z")).toBe("2026-11-26T21:00:00.000Z");
    expect(opening("2026-11-26", LISBON, "2026-11-26T21:00Z")).toBe("2026-11-27T21:00:00.000Z");
    expect(opening("2026-11-26", LISBON, "2026-11-30T23:00Z")).toBe("2026-12-01T21:00:00.000Z");
  });

  test("is over for both after seven evenings", () => {
    expect(opening("2026-11-26", LISBON, "2026-12-02T20:59Z")).toBe("2026-12-02T21:00:00.000Z");
    expect(opening("2026-11-26", LISBON, "2026-12-02T21:00Z")).toBeNull();
  });

  test.each([
    // Clocks go back in the night before, and forward.
    ["Europe/Berlin", "2026-10-25", "2026-10-25T20:00:00.000Z"],
    ["Europe/Berlin", "2026-03-29", "2026-03-29T19:00:00.000Z"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T23:00:00.000Z"],
    // Not whole hours from UTC: the full hour after.
    ["Asia/Kathmandu", "2026-11-26", "2026-11-26T16:00:00.000Z"],
    ["Australia/Adelaide", "2026-11-26", "2026-11-26T11:00:00.000Z"],
    ["Pacific/Kiritimati", "2026-11-26", "2026-11-26T07:00:00.000Z"],
  ])("opens at nine by the wall in %s on %s", (where, day, expected) => {
    expect(opening(day, at(where), `${addDays(date(day), -1)}T00:00Z`)).toBe(expected);
  });

  test("safety:S6 opens at the same hour whenever on a day somebody answered", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * HOUR_MS - 1 }), fc.nat(12 * HOUR_MS - 1), (one, other) => {
        const day = nextOpening(TODAY, LISBON, MORNING);
        expect(nextOpening(TODAY, LISBON, MORNING + one)).toBe(day);
        expect(nextOpening(TODAY, LISBON, MORNING + other)).toBe(day);
      }),
    );
  });

  test("in any zone and at any hour, on any day of a year, it is that hour on the wall, or less than one later", () => {
    const anywhere = fc.constantFrom(
      "Europe/Lisbon",
      "Asia/Kathmandu",
      "America/Havana",
      "Africa/Cairo",
      "Asia/Beirut",
    );
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(anywhere, days, fc.integer({ min: 3, max: 23 }), (where, later, hour) => {
        const pair = at(where, hour);
        const day = addDays(date("2026-01-01"), later);
        const ms = (nextOpening(day, pair, startOfDay(day, pair.zone)) ?? 0) * HOUR_MS;
        const past = (ms % HOUR_MS) + ((60 + (ms - startOfDay(day, pair.zone)) / 60_000) % 60) * 60_000;
        expect([hour, (hour + 1) % 24]).toContain(civilHourAt(ms, pair.zone));
        expect(past).toBeLessThan(HOUR_MS);
        if (civilHourAt(ms, pair.zone) === hour) expect(civilDateAt(ms, pair.zone)).toBe(day);
      }),
    );
  });
});

test("seven evenings, no more and no less, whatever the clock does in between", () => {
  for (const day of ["2026-03-25", "2026-10-22", "2026-11-26"]) {
    const pair = at("Europe/Berlin");
    const seen = new Set<number>();
    let now = startOfDay(date(day), pair.zone);
    for (let hour = nextOpening(date(day), pair, now); hour !== null; hour = nextOpening(date(day), pair, now)) {
      seen.add(hour);
      now = hour * HOUR_MS;
    }
    expect(seen.size).toBe(EVENINGS);
  }
});
