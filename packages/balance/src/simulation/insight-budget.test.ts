import { seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { spread } from "../levels/spread.ts";
import { at } from "../statistics/at.ts";
import { makeCoupleYear, YEAR_DAYS } from "./couple-year.ts";
import { simulateInsights } from "./insight-budget.ts";
import { INSIGHT_WORLDS } from "./insight-worlds.ts";
import { mood } from "./mood.ts";

const SEED = 20_261_126;

function correlation(one: Float64Array, other: Float64Array): number {
  const [x, y] = [spread(one), spread(other)];
  let [sum, n] = [0, 0];
  for (let day = 0; day < one.length; day++) {
    const product = (at(one, day) - x.mean) * (at(other, day) - y.mean);
    if (Number.isNaN(product)) continue;
    sum += product;
    n++;
  }
  return sum / (n * x.sd * y.sd);
}
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe("a made-up mood", () => {
  test("has the variance 1, and lasts as it should", () => {
    const days = mood({ phi: 0.8, noise: 0.6 }, 40_000, seededChance(SEED));
    expect(Math.abs(spread(days).sd - 1)).toBeLessThan(0.05);
    expect(Math.abs(correlation(days.slice(1), days.slice(0, -1)) - 0.4 * 0.8)).toBeLessThan(0.05);
    expect(Math.abs(correlation(days.slice(5), days.slice(0, -5)) - 0.4 * 0.8 ** 5)).toBeLessThan(0.05);
  });
});

describe("a made-up year of a couple", () => {
  const chance = seededChance(SEED);
  const years = Array.from({ length: 40 }, () => makeCoupleYear(INSIGHT_WORLDS.reference, chance));

  test("has answers on the scale, of 365 days, with three in ten missing", () => {
    for (const { signals } of years.flat()) {
      const { close, pull } = signals.items;
      expect(close?.values).toHaveLength(YEAR_DAYS);
      const given = [...(close?.values ?? [])].filter((value) => !Number.isNaN(value));
      expect(Math.abs(given.length / YEAR_DAYS - 0.7)).toBeLessThan(0.1);
      expect(given.every((value) => Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true);
      const pulls = [...(pull?.values ?? [])].filter((value) => !Number.isNaN(value));
      expect(pulls.every((value) => Number.isInteger(value) && value >= -50 && value <= 50)).toBe(true);
    }
  });

  test("shares moods between partners and between the two lines of one, and nothing with load or tags", () => {
    const average = (of: (year: (typeof years)[number]) => number): number => mean(years.map(of));
    const item = (year: (typeof years)[number], person: 0 | 1, name: "close" | "self" | "load") =>
      year[person].signals.items[name]?.values ?? new Float64Array(0);
    expect(Math.abs(average((year) => correlation(item(year, 0, "close"), item(year, 1, "close"))) - 0.3)).toBeLessThan(
      0.05,
    );
    expect(Math.abs(average((year) => correlation(item(year, 0, "close"), item(year, 0, "self"))) - 0.3)).toBeLessThan(
      0.05,
    );
    expect(Math.abs(average((year) => correlation(item(year, 0, "close"), item(year, 0, "load"))))).toBeLessThan(0.03);
    expect(Math.abs(average((year) => correlation(item(year, 0, "close"), item(year, 1, "self"))))).toBeLessThan(0.03);
  });

  test("has links of the size that was planted, where they were", () => {
    const planted = Array.from({ length: 40 }, () => makeCoupleYear(INSIGHT_WORLDS.planted, chance)[1]);
    const linked = planted.map(({ signals }) =>
      correlation(
        signals.tags.get("us")?.values ?? new Float64Array(0),
        signals.items.close?.values ?? new Float64Array(0),
      ),
    );
    expect(Math.abs(mean(linked) - 0.35)).toBeLessThan(0.04);
  });
});

/** A few couples, enough to notice a gate that is left open; `npm run bench -- insights` has 300 of each world. */
describe("a year of monthly reviews", () => {
  test("says something false to a couple less than once, where nothing is related", () => {
    const { falsePerYear, noneFalse, planted } = simulateInsights(INSIGHT_WORLDS.reference, 24, SEED);
    expect(falsePerYear).toBeLessThanOrEqual(0.7);
    expect(noneFalse).toBeGreaterThanOrEqual(0.5);
    expect(planted).toBe(0);
  });

  test("finds most of five true things, and says little else", () => {
    const { falsePerYear, truePerYear, planted } = simulateInsights(INSIGHT_WORLDS.planted, 12, SEED);
    expect(planted).toBe(5);
    expect(truePerYear).toBeGreaterThanOrEqual(3.8);
    expect(falsePerYear).toBeLessThanOrEqual(0.75);
  });
});
