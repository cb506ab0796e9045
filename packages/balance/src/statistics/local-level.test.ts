import { seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitLocalLevel } from "./fit-local-level.ts";
import { type Filtered, filterLevel, type LevelPath, type LocalLevel, smoothLevel } from "./local-level.ts";
import { plainLevel } from "./testing/local-level.plain.ts";
import { NILE, NILE_WITH_GAPS } from "./testing/nile.ts";

const MODEL: LocalLevel = { observationVariance: 15_099, levelVariance: 1469.1 };
/** The likelihood alone, as good as without a lower bound. */
const UNBOUNDED = 1e-9;

function paths(
  answers: Float64Array,
  model: LocalLevel,
): { readonly filtered: Filtered; readonly smoothed: LevelPath } {
  const filtered = filterLevel(answers, model);
  if (!filtered.ok) throw new Error(filtered.error);
  return { filtered: filtered.value, smoothed: smoothLevel(filtered.value, model) };
}

const within = (actual: number | undefined, printed: number, reach: number): void => {
  expect(Math.abs((actual ?? Number.NaN) - printed)).toBeLessThanOrEqual(reach);
};

describe("ref:T1 the level of the Nile", () => {
  const { filtered, smoothed } = paths(NILE, MODEL);

  test("has the printed likelihood", () => {
    within(filtered.logLikelihood, -632.545625, 1e-5);
    within(filtered.logLikelihood - Math.log(2 * Math.PI) / 2, -633.464564, 1e-5);
  });

  test.each([
    [2, 1140.92784, 7899.736379, 1110.857665, 3242.930073],
    [10, 1162.902615, 4051.284177, 1097.721617, 2333.112901],
    [28, 1133.126291, 4032.158207, 999.585219, 2326.756958],
    [50, 849.070566, 4032.157942, 834.763259, 2326.75687],
    [100, 798.370293, 4032.157942, 798.370293, 4032.157942],
  ])("in year %i is as printed", (year, mean, variance, smoothMean, smoothVariance) => {
    within(filtered.mean[year - 1], mean, 1e-4);
    within(filtered.variance[year - 1], variance, 1e-4);
    within(smoothed.mean[year - 1], smoothMean, 1e-4);
    within(smoothed.variance[year - 1], smoothVariance, 1e-4);
  });

  test("begins where the later years say", () => {
    within(smoothed.mean[0], 1111.668319, 1e-4);
    within(smoothed.variance[0], 4032.157942, 1e-4);
  });

  test("is most likely with the printed variances", () => {
    const fitted = fitLocalLevel(NILE, UNBOUNDED);
    if (!fitted.ok) throw new Error(fitted.error);
    within(fitted.value.observationVariance, 15_099, 2);
    within(fitted.value.levelVariance, 1469.1, 2);
  });
});

describe("ref:T2 the level of the Nile with forty years missing", () => {
  const { filtered, smoothed } = paths(NILE_WITH_GAPS, MODEL);

  test("has the printed likelihood and path", () => {
    within(filtered.logLikelihood, -380.587063, 1e-5);
    within(filtered.mean[29], 1026.141555, 1e-4);
    within(filtered.variance[29], 18_723.19616, 1e-4);
    within(smoothed.mean[29], 903.421103, 1e-4);
    within(smoothed.variance[29], 9715.005902, 1e-4);
    within(filtered.mean[40], 889.94972, 1e-4);
    within(smoothed.mean[69], 837.177324, 1e-4);
    within(smoothed.variance[69], 9715.005549, 1e-4);
    within(smoothed.mean[99], 798.315115, 1e-4);
    within(smoothed.variance[99], 4032.186797, 1e-4);
  });
});

describe("the local level", () => {
  const answers = fc
    .array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: Number.NaN, freq: 2 }), { minLength: 1, maxLength: 30 })
    .map((days) => Float64Array.from(days))
    .filter((days) => days.some((answer) => !Number.isNaN(answer)));
  const model = fc.record({
    observationVariance: fc.constantFrom(1, 100, 289),
    levelVariance: fc.constantFrom(0.5, 4, 100),
  });

  test("agrees with the plain one, which solves for all days at once", () => {
    fc.assert(
      fc.property(answers, model, (days, variances) => {
        const plain = plainLevel(days, variances);
        const { smoothed } = paths(days, variances);
        for (let day = 0; day < days.length; day++) {
          within(smoothed.mean[day], plain.mean[day] ?? Number.NaN, 1e-6);
          within(smoothed.variance[day], plain.variance[day] ?? Number.NaN, 1e-6 * (plain.variance[day] ?? 0));
        }
      }),
    );
  });

  test("is most likely where the search says, as near as a fine comb can tell", () => {
    const chance = seededChance(7);
    for (let run = 0; run < 5; run++) {
      const days = Float64Array.from({ length: 80 }, (_, i) => 50 + (run * i) / 10 + 30 * (chance.unit() - 0.5));
      const fitted = fitLocalLevel(days, UNBOUNDED);
      if (!fitted.ok) throw new Error(fitted.error);
      const best = paths(days, fitted.value).filtered.logLikelihood;
      for (const factor of [0.5, 0.9, 0.99, 1.01, 1.1, 2]) {
        const [more, wider] = [
          { ...fitted.value, levelVariance: fitted.value.levelVariance * factor },
          { ...fitted.value, observationVariance: fitted.value.observationVariance * factor },
        ];
        expect(paths(days, more).filtered.logLikelihood).toBeLessThanOrEqual(best + 1e-6);
        expect(paths(days, wider).filtered.logLikelihood).toBeLessThanOrEqual(best + 1e-6);
      }
    }
  });

  test("keeps to the lower bound where the likelihood would go below it", () => {
    const flat = Float64Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 40 : 60));
    const fitted = fitLocalLevel(flat, 0.01);
    if (!fitted.ok) throw new Error(fitted.error);
    within(fitted.value.levelVariance / fitted.value.observationVariance, 0.01, 1e-12);
  });

  test("knows nothing before the first answer, and what a later one says afterwards", () => {
    const { filtered, smoothed } = paths(Float64Array.from([Number.NaN, Number.NaN, 40]), MODEL);
    expect(filtered.first).toBe(2);
    expect(filtered.mean[1]).toBeNaN();
    expect([...smoothed.mean]).toEqual([40, 40, 40]);
    within(smoothed.variance[0], 15_099 + 2 * 1469.1, 1e-9);
  });

  test("refuses days without an answer, too few and all the same", () => {
    expect(filterLevel(new Float64Array(5).fill(Number.NaN), MODEL)).toEqual({ ok: false, error: "no-answers" });
    expect(fitLocalLevel(Float64Array.from([1, Number.NaN, 2]), 1)).toEqual({ ok: false, error: "too-few" });
    expect(fitLocalLevel(new Float64Array(20).fill(7), 1)).toEqual({ ok: false, error: "no-variation" });
  });
});
