import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDateAt, civilHourAt, parseCivilDate, startOfDay } from "./civil.ts";
import { parseZone, UTC, type ZoneId } from "./zone.ts";

const HOUR = 3_600_000;

function zone(text: string): ZoneId {
  const parsed = parseZone(text);
  if (!parsed.ok) throw new Error(`${text} is no zone here`);
  return parsed.value;
}

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
}

const start = (day: string, where: string): string => new Date(startOfDay(date(day), zone(where))).toISOString();
const day = (instant: string, where: string): string => civilDateAt(Date.parse(instant), zone(where));

describe("startOfDay", () => {
  test("is midnight on an ordinary day, whatever the offset", () => {
    expect(start("2026-11-23", "UTC")).toBe("2026-11-23T00:00:00.000Z");
    expect(start("2026-11-23", "Europe/Lisbon")).toBe("2026-11-23T00:00:00.000Z");
    expect(start("2026-11-23", "Asia/Kathmandu")).toBe("2026-11-22T18:15:00.000Z");
    expect(start("2026-11-23", "Pacific/Kiritimati")).toBe("2026-11-22T10:00:00.000Z");
    expect(start("2026-11-23", "Pacific/Pago_Pago")).toBe("2026-11-23T11:00:00.000Z");
  });

  test.for([
    ["Asia/Beirut", "2023-03-26", "2023-03-25T22:00:00.000Z", 1],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z", 1],
    ["America/Sao_Paulo", "1985-11-02", "1985-11-02T03:00:00.000Z", 1],
    ["America/Havana", "2024-03-10", "2024-03-10T05:00:00.000Z", 1],
    ["Africa/Cairo", "2023-04-28", "2023-04-27T22:00:00.000Z", 1],
    ["Atlantic/Azores", "2022-03-27", "2022-03-27T01:00:00.000Z", 1],
  ] as const)(
    "in %s on %s is the first moment there is, since midnight does not exist",
    ([where, text, instant, hour]) => {
      expect(start(text, where)).toBe(instant);
      expect(civilHourAt(Date.parse(instant), zone(where))).toBe(hour);
      expect(day(instant, where)).toBe(text);
      expect(civilDateAt(Date.parse(instant) - 1, zone(where))).toBe(addDays(date(text), -1));
    },
  );

  test("may fall between the hours: in Toronto in 1919 clocks went from 23:30 to 00:30", () => {
    expect(start("1919-03-31", "America/Toronto")).toBe("1919-03-31T04:30:00.000Z");
  });

  test("is the earlier midnight where clocks go back to it", () => {
    expect(start("2023-11-05", "America/Havana")).toBe("2023-11-05T04:00:00.000Z");
  });

  test("of a day that a place skipped is that of the day after", () => {
    expect(start("2011-12-29", "Pacific/Apia")).toBe("2011-12-29T10:00:00.000Z");
    expect(start("2011-12-30", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z");
    expect(start("2011-12-31", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z");
  });
});

describe("civilDateAt", () => {
  test("goes from Thursday to Saturday where Samoa skipped a Friday", () => {
    expect(day("2011-12-30T09:59:59.999Z", "Pacific/Apia")).toBe("2011-12-29");
    expect(day("2011-12-30T10:00:00.000Z", "Pacific/Apia")).toBe("2011-12-31");
  });

  test("changes with the zone on a flight: over the date line a day is gained, lost, or two apart", () => {
    expect(day("2026-11-23T10:30:00Z", "Pacific/Auckland")).toBe("2026-11-23");
    expect(day("2026-11-23T10:30:00Z", "Pacific/Kiritimati")).toBe("2026-11-24");
    expect(day("2026-11-23T10:30:00Z", "Pacific/Honolulu")).toBe("2026-11-23");
    expect(day("2026-11-23T10:30:00Z", "Pacific/Pago_Pago")).toBe("2026-11-22");
    expect(day("2026-11-23T22:00:00Z", "Asia/Tokyo")).toBe("2026-11-24");
    expect(day("2026-11-23T23:30:00Z", "Europe/Lisbon")).toBe("2026-11-23");
    expect(day("2026-11-23T23:30:00Z", "Europe/Berlin")).toBe("2026-11-24");
  });

  test("gives a long evening one date where an hour of it comes twice", () => {
    expect(day("2018-02-18T01:30:00Z", "America/Sao_Paulo")).toBe("2018-02-17");
    expect(day("2018-02-18T02:30:00Z", "America/Sao_Paulo")).toBe("2018-02-17");
    expect(day("2018-02-18T03:00:00Z", "America/Sao_Paulo")).toBe("2018-02-18");
  });

  test("goes back a day for an hour where clocks went back just after midnight", () => {
    expect(day("2006-10-29T02:30:30Z", "America/St_Johns")).toBe("2006-10-29");
    expect(day("2006-10-29T02:31:30Z", "America/St_Johns")).toBe("2006-10-28");
    expect(day("2006-10-29T03:30:00Z", "America/St_Johns")).toBe("2006-10-29");
  });

  test("counts an instant between two milliseconds to the earlier, before 1970 too", () => {
    expect(civilDateAt(-0.5, UTC)).toBe("1969-12-31");
    expect(civilHourAt(-0.5, UTC)).toBe(23);
    expect(civilDateAt(Date.UTC(2026, 10, 24) - 0.25, UTC)).toBe("2026-11-23");
    expect(civilDateAt(Date.UTC(2026, 10, 24) + 0.25, UTC)).toBe("2026-11-24");
  });

  test("throws beyond the years of a civil date, and for what is no time at all", () => {
    for (const ms of [Date.UTC(10_000, 0, 1), -62_135_596_800_001, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => civilDateAt(ms, UTC)).toThrow(RangeError);
    }
    expect(civilDateAt(-62_135_596_800_000, UTC)).toBe("0001-01-01");
  });

  test("civilHourAt is what the clock on the wall says", () => {
    expect(civilHourAt(Date.parse("2026-11-23T12:15:00Z"), zone("Asia/Kathmandu"))).toBe(18);
    expect(civilHourAt(Date.parse("2026-03-29T00:59:59Z"), zone("Europe/Berlin"))).toBe(1);
    expect(civilHourAt(Date.parse("2026-03-29T01:00:00Z"), zone("Europe/Berlin"))).toBe(3);
  });
});

describe("an instant and its day", () => {
  // St. John's is not among them: there, until 2011, an instant could lie behind the beginning of the next day.
  const anyZone = fc
    .constantFrom(
      ...["UTC", "Europe/Lisbon", "America/Sao_Paulo", "America/Havana", "Asia/Beirut", "Asia/Tehran", "Africa/Cairo"],
      ...["Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "America/New_York"],
    )
    .map(zone);
  const anyInstant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 11, 31) });

  test("belong together: it lies at or after the beginning of its day, and before that of the next", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (ms, where) => {
        const today = civilDateAt(ms, where);
        expect(startOfDay(today, where)).toBeLessThanOrEqual(ms);
        expect(startOfDay(addDays(today, 1), where)).toBeGreaterThan(ms);
      }),
      { numRuns: 300 },
    );
  });

  test("move on together: an hour later it is this day or the next", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (ms, where) => {
        const today = civilDateAt(ms, where);
        const skipped = today === "2011-12-29" && where === "Pacific/Apia" ? 2 : 1;
        expect([today, addDays(today, skipped)]).toContain(civilDateAt(ms + HOUR, where));
      }),
      { numRuns: 300 },
    );
  });
});
