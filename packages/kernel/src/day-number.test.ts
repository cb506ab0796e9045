import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDateOfDay, dayNumber, daysBetween, parseCivilDate, weekday } from "./index.ts";

const date = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const EPOCH = date("1970-01-01");

describe("the number of a day", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["0001-01-01", -719_162],
    ["9999-12-31", 2_932_896],
  ])("of %s is %i", (text, number) => {
    expect(dayNumber(date(text))).toBe(number);
    expect(civilDateOfDay(number)).toBe(text);
  });

  test("agrees with Temporal on any date, and comes back", () => {
    const any = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(any, (number) => {
        const day = addDays(EPOCH, number);
        expect(civilDateOfDay(number)).toBe(day);
        expect(dayNumber(day)).toBe(daysBetween(EPOCH, day));
        expect((((dayNumber(day) + 3) % 7) + 7) % 7).toBe(weekday(day) - 1);
      }),
    );
  });

  test("is of the years 0001 to 9999 and no other", () => {
    for (const number of [-719_163, 2_932_897, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => civilDateOfDay(number)).toThrow(RangeError);
    }
  });
});
