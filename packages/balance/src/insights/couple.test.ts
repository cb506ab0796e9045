import { addDays, type CivilDate, dayNumber, parseCivilDate, weekday } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { type DailySeries, dailySeries, windowOf } from "../levels/daily-series.ts";
import { readLevel } from "../levels/level.ts";
import { zoneOf } from "../levels/zone.ts";
import { COUPLE_DAYS, type CoupleDay, makeCouple, type PersonName } from "../testing/couple.ts";
import { readAssociation } from "./association.ts";
import { changePasses, REVIEW_DAYS, readChange } from "./change.ts";

const parsed = parseCivilDate("2024-01-01");
if (!parsed.ok) throw new Error(parsed.error);
const FIRST: CivilDate = parsed.value;
const LAST = dayNumber(FIRST) + COUPLE_DAYS - 1;
const COUPLE = makeCouple();
const LINE = 60;

const series = (name: PersonName, item: keyof CoupleDay): DailySeries => {
  const answers = COUPLE[name].map((day, t) => ({ date: addDays(FIRST, t), value: day[item] }));
  const made = dailySeries(answers, LAST);
  if (made === undefined) throw new Error("nothing was answered");
  return made;
};
const meanOf = (name: PersonName, item: keyof CoupleDay): number => {
  const known = COUPLE[name].flatMap((day) => day[item] ?? []);
  return known.reduce((sum, one) => sum + one, 0) / known.length;
};
/** As many digits as were printed; the second engine solves the dense system. */
const near = (actual: number | undefined, printed: number): void => {
  expect(Math.abs((actual ?? Number.NaN) - printed)).toBeLessThanOrEqual(1e-8);
};
const level = (name: PersonName, item: "close" | "self") => {
  const reading = readLevel(windowOf(series(name, item), LAST, 28), LINE);
  if (reading.kind !== "level") throw new Error(reading.kind);
  return { n: reading.n, ...reading.level };
};

describe("ref:T6 the couple", () => {
  test("is made as printed", () => {
    expect(weekday(FIRST)).toBe(1);
    expect(COUPLE.A[1]).toEqual({ close: 80, self: 55, load: 48, tag: 0 });
    expect(COUPLE.B[1]).toEqual({ close: 61, self: 36, load: 63, tag: 1 });
    expect(COUPLE.A[195]).toEqual({ close: 74, self: 65, load: 42, tag: 0 });
    expect(COUPLE.B[195]).toEqual({ close: 54, self: 82, load: 74, tag: 0 });
    expect(COUPLE.A.filter(({ close }) => close !== null)).toHaveLength(145);
    expect(COUPLE.B.filter(({ close }) => close !== null)).toHaveLength(144);
    near(meanOf("A", "close"), 59.7034482759);
    near(meanOf("B", "self"), 57.6944444444);
  });

  test.each([
    ["A", "close", 22, 56.0246918892, 6.19450807721, 0.20136375417],
    ["A", "self", 22, 68.876097608, 6.98963153226, 0.935629978813],
    ["B", "close", 17, 63.7553449169, 7.6893208436, 0.748988659276],
    ["B", "self", 17, 58.2015607255, 7.94799119473, 0.384562116612],
  ] as const)("has the level of %s.%s", (name, item, n, mean, sd, above) => {
    const found = level(name, item);
    expect(found.n).toBe(n);
    near(found.mean, mean);
    near(found.sd, sd);
    near(found.above ?? Number.NaN, above);
  });

  test("has the 80 % intervals of the levels of A", () => {
    near(level("A", "close").q10, 49.4845598644);
    near(level("A", "close").q90, 62.8138885667);
    near(level("A", "self").q10, 62.069170465);
    near(level("A", "self").q90, 75.6241326131);
  });

  test.each([
    ["A", "close", 121, -13.3373265505, 3.89092156611, 0.00247020669515],
    ["A", "self", 121, 3.78057192512, 3.90332467348, 0.308680442862],
    ["B", "close", 122, -2.32560672789, 4.53500302419, 0.556077239336],
    ["B", "self", 122, -3.16554253112, 4.28255992471, 0.425748444358],
  ] as const)("has the change of %s.%s", (name, item, n, mean, sd, p) => {
    const found = readChange(series(name, item), LAST);
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(found.n).toBe(n);
    near(found.effect.mean, mean);
    near(found.effect.sd, sd);
    near(found.effect.p, p);
  });

  test.each([
    ["A", "load", "close", 133, -0.260577249792, 0.0792313160765, 0.00113611529296, true],
    ["A", "tag", "self", 133, 2.89133962809, 2.63327389486, 0.270346536146, false],
    ["B", "load", "close", 131, -0.410601055857, 0.0739620055851, 1.79765939246e-7, true],
    ["B", "tag", "self", 131, 4.08881345347, 2.42339950064, 0.0916348555635, false],
  ] as const)("has the association of %s.%s with %s", (name, x, y, n, mean, sd, p, passes) => {
    const regressor = { scale: x === "tag" ? "tag" : "slider", series: series(name, x) } as const;
    const found = readAssociation(regressor, series(name, y), LAST);
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(found.n).toBe(n);
    near(found.effect.mean, mean);
    near(found.effect.sd, sd);
    near(found.effect.p, p);
    expect(Math.abs(found.effect.p / p - 1)).toBeLessThan(1e-6);
    expect(found.passes).toBe(passes);
  });

  test("has A in between, for want of certainty about closeness", () => {
    const { above: close } = level("A", "close");
    const { above: self } = level("A", "self");
    near(1 - (close ?? Number.NaN), 0.79863624583);
    expect(zoneOf({ close: close ?? Number.NaN, self: self ?? Number.NaN })).toBeUndefined();
  });

  test("has a change in A.close at two reviews in a row, and in nothing else", () => {
    const passing = (["A", "B"] as const).flatMap((name) =>
      (["close", "self"] as const).map((item) => {
        const one = series(name, item);
        return changePasses(readChange(one, LAST), readChange(one, LAST - REVIEW_DAYS));
      }),
    );
    expect(passing).toEqual([true, false, false, false]);
  });
});
