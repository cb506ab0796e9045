import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coefficient, type Regression, ssreg } from "./ssreg.ts";
import { GRID } from "./ssreg-grid.ts";
import { mixtureCdf, mixtureMean, mixtureQuantile, mixtureSd, tailProbability } from "./t-mixture.ts";
import { plainSsreg } from "./testing/ssreg.plain.ts";

function regress(columns: readonly Float64Array[], outcome: Float64Array): Regression {
  const found = ssreg(columns, outcome);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

interface Days {
  readonly columns: readonly Float64Array[];
  readonly outcome: Float64Array;
}

/** A window in which some days are missing: an intercept, one tag and one slider. */
const someDays: fc.Arbitrary<Days> = fc
  .array(
    fc.record({
      answer: fc.option(fc.integer({ min: 0, max: 100 }), { nil: Number.NaN, freq: 3 }),
      tag: fc.integer({ min: 0, max: 1 }),
      slider: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((days) => ({
    columns: [
      Float64Array.from(days, () => 1),
      Float64Array.from(days, ({ tag }) => tag),
      Float64Array.from(days, ({ slider }) => slider / 10),
    ],
    outcome: Float64Array.from(days, ({ answer }) => answer),
  }))
  .filter(({ columns, outcome }) => ssreg(columns, outcome).ok);

/** Relative to the larger of the number itself and `size`. */
const near = (actual: number | undefined, expected: number | undefined, size: number, share = 1e-7): void => {
  const [one, other] = [actual ?? Number.NaN, expected ?? Number.NaN];
  expect(Math.abs(one - other)).toBeLessThanOrEqual(share * Math.max(Math.abs(other), size));
};

describe("SSREG", () => {
  test("agrees with the plain one, which writes down the whole correlation matrix", () => {
    fc.assert(
      fc.property(someDays, ({ columns, outcome }) => {
        const days = [...outcome.keys()].filter((day) => !Number.isNaN(outcome[day]));
        const plain = plainSsreg({
          days,
          x: days.map((day) => columns.map((column) => column[day] ?? Number.NaN)),
          y: days.map((day) => outcome[day] ?? Number.NaN),
        });
        const found = regress(columns, outcome);
        expect(found.n).toBe(days.length);
        for (const [i, cell] of found.cells.entries()) {
          near(cell.weight, plain[i]?.weight, 1e-3);
          for (let j = 0; j < columns.length; j++) {
            near(cell.beta[j], plain[i]?.beta[j], 1);
            near(cell.se[j], plain[i]?.se[j], 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("moves with the scale: answers in other units give the same in other units", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: -50, max: 50 }), fc.constantFrom(-3, 0.1, 7), (days, shift, scale) => {
        const before = regress(days.columns, days.outcome);
        const after = regress(
          days.columns,
          days.outcome.map((answer) => shift + scale * answer),
        );
        for (let j = 0; j < 3; j++) {
          const [one, other] = [coefficient(before, j), coefficient(after, j)];
          near(mixtureMean(other), scale * mixtureMean(one) + (j === 0 ? shift : 0), 10);
          near(mixtureSd(other), Math.abs(scale) * mixtureSd(one), 1);
          if (j > 0) near(tailProbability(other), tailProbability(one), 1e-3);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("does not care in which order the regressors stand", () => {
    fc.assert(
      fc.property(someDays, ({ columns, outcome }) => {
        const before = regress(columns, outcome);
        const after = regress(columns.toReversed(), outcome);
        for (let j = 0; j < 3; j++) {
          near(mixtureMean(coefficient(after, 2 - j)), mixtureMean(coefficient(before, j)), 10);
          near(mixtureSd(coefficient(after, 2 - j)), mixtureSd(coefficient(before, j)), 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("reads the days backwards as forwards", () => {
    fc.assert(
      fc.property(someDays, ({ columns, outcome }) => {
        const before = coefficient(regress(columns, outcome), 1);
        const backwards = columns.map((column) => column.toReversed());
        const after = coefficient(regress(backwards, outcome.toReversed()), 1);
        near(mixtureMean(after), mixtureMean(before), 10);
        near(mixtureSd(after), mixtureSd(before), 1);
      }),
      { numRuns: 40 },
    );
  });

  test("does not see missing days before, behind or with an unknown regressor", () => {
    fc.assert(
      fc.property(someDays, fc.nat(20), fc.nat(20), ({ columns, outcome }, before, behind) => {
        const around = (column: Float64Array, filling: number): Float64Array =>
          Float64Array.from([...Array(before).fill(filling), ...column, ...Array(behind).fill(filling)]);
        const padded = regress(
          columns.map((column) => around(column, 1)),
          around(outcome, Number.NaN),
        );
        const unknown = regress(
          columns.map((column) => around(column, Number.NaN)),
          around(outcome, 50),
        );
        expect(padded.cells).toEqual(regress(columns, outcome).cells);
        expect(unknown.cells).toEqual(padded.cells);
      }),
      { numRuns: 40 },
    );
  });

  test("believes in all error models together as much as in one", () => {
    fc.assert(
      fc.property(someDays, ({ columns, outcome }) => {
        const { cells } = regress(columns, outcome);
        near(
          cells.reduce((sum, { weight }) => sum + weight, 0),
          1,
          1,
          1e-12,
        );
      }),
      { numRuns: 20 },
    );
    near(
      GRID.reduce((sum, { prior }) => sum + prior, 0),
      1,
      1,
      1e-12,
    );
    expect(GRID).toHaveLength(25);
  });

  test("gives quantiles that hold what they say", () => {
    fc.assert(
      fc.property(someDays, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ columns, outcome }, p) => {
        const posterior = coefficient(regress(columns, outcome), 2);
        near(mixtureCdf(posterior, mixtureQuantile(posterior, p)), p, 1, 1e-10);
      }),
      { numRuns: 40 },
    );
  });
});

describe("SSREG refuses", () => {
  const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
  const wave = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => Math.sin(i));

  test("fewer than eight days more than regressors", () => {
    expect(ssreg([ones(8)], wave(8))).toEqual({ ok: false, error: "too-few" });
    expect(ssreg([ones(9)], wave(9)).ok).toBe(true);
    expect(ssreg([ones(9)], wave(9).with(4, Number.NaN))).toEqual({ ok: false, error: "too-few" });
    expect(ssreg([ones(9)], new Float64Array(0))).toEqual({ ok: false, error: "too-few" });
  });

  test("answers that are all the same, at any height", () => {
    for (const height of [0, 1, 70, 1e6, 0.1]) {
      expect(ssreg([ones(28)], new Float64Array(28).fill(height))).toEqual({ ok: false, error: "no-variation" });
    }
  });

  test("answers that the regressors say already", () => {
    const x = wave(28);
    const said = x.map((value) => 3 + 2 * value);
    expect(ssreg([ones(28), x], said)).toEqual({ ok: false, error: "no-variation" });
  });

  test("regressors that say the same, or nothing", () => {
    const y = wave(28).map((value, i) => value + Math.cos(i * i));
    for (const second of [ones(28), ones(28).map((value) => 3 * value), new Float64Array(28)]) {
      expect(ssreg([ones(28), second], y)).toEqual({ ok: false, error: "no-variation" });
    }
  });
});
