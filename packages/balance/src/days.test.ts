import {
  addDays,
  type CivilDate,
  civilDateAt,
  parseCivilDate,
  parseZone,
  startOfDay,
  type ZoneId,
} from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offers, readCheckin } from "./index.ts";

const zone = (text: string): ZoneId => {
  const parsed = parseZone(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const date = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const dates = (now: string, where: string): readonly string[] =>
  offers([], at(now), zone(where)).map((offer) => offer.date);

const MINUTE = 60_000;

describe("which days Today shows", () => {
  test("today at any hour, and yesterday until noon", () => {
    expect(offers([], at("2026-11-23T11:59:59Z"), zone("Europe/Lisbon"))).toEqual([
      { date: "2026-11-23", which: "today" },
      { date: "2026-11-22", which: "yesterday" },
    ]);
    expect(dates("2026-11-23T12:00:00Z", "Europe/Lisbon")).toEqual(["2026-11-23"]);
  });

  test("yesterday only while nothing was said about it; skipping says something", () => {
    const morning = at("2026-11-23T08:00:00Z");
    const yesterday = date("2026-11-22");
    const shown = (fields: Parameters<typeof readCheckin>[1]): number =>
      offers([readCheckin(yesterday, fields)], morning, zone("Europe/Lisbon")).length;
    expect(shown({})).toBe(2);
    expect(shown({ close: 50 })).toBe(1);
    expect(shown({ hard: true })).toBe(1);
    expect(shown({ skipped: true })).toBe(1);
    expect(shown({ zone: "Europe/Lisbon", late: true })).toBe(2);
  });

  test("item:D1 a day of 23 hours and one of 25 are each one day", () => {
    const lisbon = zone("Europe/Lisbon");
    for (const [day, hours] of [
      ["2026-03-29", 23],
      ["2026-10-25", 25],
    ] as const) {
      const begin = startOfDay(date(day), lisbon);
      const end = startOfDay(addDays(date(day), 1), lisbon);
      expect((end - begin) / (60 * MINUTE)).toBe(hours);
      expect(offers([], begin, lisbon)).toEqual([
        { date: day, which: "today" },
        { date: addDays(date(day), -1), which: "yesterday" },
      ]);
      expect(offers([], end - 1, lisbon)).toEqual([{ date: day, which: "today" }]);
      expect(offers([], end, lisbon).map((offer) => offer.date)).toEqual([addDays(date(day), 1), day]);
    }
  });

  test("item:D1 in Beirut, where clocks go forward at midnight, the day begins at one", () => {
    expect(dates("2024-03-30T21:59:59Z", "Asia/Beirut")).toEqual(["2024-03-30"]);
    expect(dates("2024-03-30T22:00:00Z", "Asia/Beirut")).toEqual(["2024-03-31", "2024-03-30"]);
  });

  test("item:D1 in Beirut, where clocks go back at midnight, the evening is an hour longer", () => {
    expect(dates("2024-10-26T20:59:59Z", "Asia/Beirut")).toEqual(["2024-10-26"]);
    expect(dates("2024-10-26T21:30:00Z", "Asia/Beirut")).toEqual(["2024-10-26"]);
    expect(dates("2024-10-26T22:00:00Z", "Asia/Beirut")).toEqual(["2024-10-27", "2024-10-26"]);
  });

  test("item:D1 in Samoa, which skipped 30 December 2011, yesterday was the 29th", () => {
    expect(dates("2011-12-30T18:00:00Z", "Pacific/Apia")).toEqual(["2011-12-31", "2011-12-29"]);
  });

  test("after a flight from Lisbon to New York the same evening is offered again", () => {
    const now = "2026-11-24T03:00:00Z";
    expect(dates(now, "Europe/Lisbon")).toEqual(["2026-11-24", "2026-11-23"]);
    expect(dates(now, "America/New_York")).toEqual(["2026-11-23"]);
  });

  test("anywhere and at any time: today first, at most one more, and that one ended when today began", () => {
    const zones = ["Pacific/Apia", "Asia/Beirut", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];
    const instant = fc.integer({ min: at("2000-01-01T00:00:00Z"), max: at("2037-01-01T00:00:00Z") });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones.map(zone)), (now, where) => {
        const [today, yesterday, ...more] = offers([], now, where);
        expect(today?.date).toBe(civilDateAt(now, where));
        expect(more).toEqual([]);
        if (today === undefined || yesterday === undefined) return;
        const begin = startOfDay(today.date, where);
        expect(yesterday.date).toBe(civilDateAt(begin - 1, where));
        expect(yesterday.date < today.date).toBe(true);
      }),
    );
  });
});
