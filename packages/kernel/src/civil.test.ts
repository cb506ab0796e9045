import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type CivilDate, daysBetween, parseCivilDate, weekday } from "./civil.ts";
import { err } from "./result.ts";

const FIRST = "0001-01-01";
const LAST = "9999-12-31";
const ALL_DAYS = 3_652_058;
const DAY_MS = 86_400_000;

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
}

/** The plain twin: JavaScript's own Date, in UTC, which has 86,400 seconds each day. */
const twin = (text: string): Date => new Date(`${text}T00:00:00Z`);
const twinText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const anyDate = fc.nat(ALL_DAYS).map((days) => date(twinText(twin(FIRST).getTime() + days * DAY_MS)));

/** Any UTF-16, half a pair too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

describe("parseCivilDate", () => {
  test.for([FIRST, LAST, "2026-11-23", "2024-02-29", "2000-02-29", "0999-07-31"])("takes %s as it stands", (text) => {
    expect(parseCivilDate(text)).toEqual({ ok: true, value: text });
  });

  test.for([
    ["a year without this day", "2023-02-29"],
    ["a century without a leap day", "1900-02-29"],
    ["a month of 30 days", "2026-04-31"],
    ["a day zero", "2026-11-00"],
    ["a month zero", "2026-00-23"],
    ["a thirteenth month", "2026-13-01"],
    ["the year zero", "0000-01-01"],
    ["a year of five digits", "12026-11-23"],
    ["an extended year", "+002026-11-23"],
    ["a year before it", "-000001-01-01"],
    ["no leading zero", "2026-1-23"],
    ["the short form", "20261123"],
    ["a time", "2026-11-23T00:00"],
    ["a calendar", "2026-11-23[u-ca=hebrew]"],
    ["a zone", "2026-11-23Z"],
    ["a space before", " 2026-11-23"],
    ["a line break behind", "2026-11-23\n"],
    ["other digits", "２０２６-１１-２３"],
    ["other hyphens", "2026‐11‐23"],
    ["a week", "2026-W48-1"],
    ["nothing", ""],
  ] as const)("refuses %s", ([, text]) => {
    expect(parseCivilDate(text)).toEqual(err("not-a-date"));
  });

  test("hold:H7 any text gives a date that is one, or an error", () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
    const nearly = fc.tuple(digits, digits, digits, digits).map(([a, b, c, d]) => `${a}${b}-${c}-${d}`);
    const close = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32)).map(([y, m, d]) => {
      return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
    });
    const isDate = (text: string): boolean => {
      const { length } = text;
      const time = twin(text).getTime();
      return length === 10 && !text.startsWith("0000") && !Number.isNaN(time) && twinText(time) === text;
    };
    fc.assert(
      fc.property(fc.oneof(nearly, close, anyText), (text) => {
        expect(parseCivilDate(text).ok).toBe(isDate(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("days", () => {
  test("added and counted are each other's inverse", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to));
      }),
    );
  });

  test("are counted as the plain twin counts them", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe((twin(to).getTime() - twin(from).getTime()) / DAY_MS);
      }),
    );
  });

  test("sort as text as they do in time", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  test("go over leap days and the ends of months and years", () => {
    expect(addDays(date("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(date("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(date("2026-01-01"), -1)).toBe("2025-12-31");
    expect(addDays(date("2026-11-23"), 0)).toBe("2026-11-23");
    expect(daysBetween(date("2024-01-01"), date("2025-01-01"))).toBe(366);
    expect(daysBetween(date(FIRST), date(LAST))).toBe(ALL_DAYS);
  });

  test("end where the years of a civil date end, with an exception rather than a text that would not sort", () => {
    expect(() => addDays(date(LAST), 1)).toThrow(RangeError);
    expect(() => addDays(date(FIRST), -1)).toThrow(RangeError);
    expect(() => addMonths(date("9999-12-01"), 1)).toThrow(RangeError);
    expect(() => addMonths(date("0001-01-31"), -1)).toThrow(RangeError);
  });
});

describe("addMonths", () => {
  test("ends at the last day of a shorter month", () => {
    expect(addMonths(date("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(date("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(date("2024-02-29"), 12)).toBe("2025-02-28");
    expect(addMonths(date("2026-03-31"), -1)).toBe("2026-02-28");
  });

  test("reaches the month that is so many further, and keeps the day where it has one", () => {
    const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    const inside = fc.integer({ min: 500, max: ALL_DAYS - 500_000 }).map((days) => addDays(date(FIRST), days));
    fc.assert(
      fc.property(inside, fc.integer({ min: -12, max: 12_000 }), (from, months) => {
        const to = addMonths(from, months);
        expect(monthOf(to) - monthOf(from)).toBe(months);
        expect(to.slice(8) === from.slice(8) || addDays(to, 1).endsWith("-01")).toBe(true);
      }),
    );
  });
});

describe("weekday", () => {
  test.for([
    [FIRST, 1],
    ["1582-10-15", 5],
    ["1969-07-20", 7],
    ["1970-01-01", 4],
    ["2000-02-29", 2],
    ["2026-11-23", 1],
    [LAST, 5],
  ] as const)("of %s is %i", ([text, day]) => {
    expect(weekday(date(text))).toBe(day);
  });

  test("goes round in seven days, and agrees with the plain twin", () => {
    fc.assert(
      fc.property(fc.nat(ALL_DAYS - 7), (days) => {
        const from = addDays(date(FIRST), days);
        expect(weekday(addDays(from, 7))).toBe(weekday(from));
        expect(weekday(addDays(from, 1))).toBe((weekday(from) % 7) + 1);
        expect(weekday(from) % 7).toBe(twin(from).getUTCDay());
      }),
    );
  });
});
