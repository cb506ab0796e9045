import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalCdf } from "./normal-cdf.ts";
import { pool, shrinkTo, shrinkTogether } from "./shrinkage.ts";

const near = (actual: number | undefined, printed: number, reach = 1e-10): void => {
  expect(Math.abs((actual ?? Number.NaN) - printed)).toBeLessThanOrEqual(reach);
};

/** Coaching in eight schools (Rubin 1981): gain, and its standard error. */
const SCHOOLS = [
  [28, 15],
  [8, 10],
  [-3, 16],
  [7, 11],
  [-1, 9],
  [1, 11],
  [18, 10],
  [12, 18],
].map(([mean = 0, se = 0]) => ({ mean, variance: se * se }));

describe("ref:T9 eight schools", () => {
  test("pooled", () => {
    const { mean, variance, q, between } = pool(SCHOOLS);
    near(mean, 7.68561672496);
    near(Math.sqrt(variance), 4.0719191584);
    near(q, 4.7070788644);
    expect(between).toBe(0);
  });

  test("shrunk, with a spread of 10 between them", () => {
    const { centre, shrunk } = shrinkTogether(SCHOOLS, 100);
    near(centre.mean, 8.12647218557);
    const means = [
      14.2414038208, 8.06323609279, 5.0010586503, 7.6167562645, 3.08422235929, 4.9018241378, 13.0632360928,
      9.04004006633,
    ];
    const sds = [
      9.15613405551, 7.59062117295, 9.36303405844, 7.99281660701, 7.13117028897, 7.99281660701, 7.59062117295,
      9.70605014331,
    ];
    for (const [i, { mean, variance }] of shrunk.entries()) {
      near(mean, means[i] ?? Number.NaN);
      near(Math.sqrt(variance), sds[i] ?? Number.NaN);
    }
  });
});

describe("shrinkage", () => {
  const estimates = fc.array(
    fc.record({ mean: fc.integer({ min: -50, max: 50 }), variance: fc.integer({ min: 1, max: 400 }) }),
    { minLength: 2, maxLength: 10 },
  );

  test("moves every estimate towards the centre and none past it", () => {
    fc.assert(
      fc.property(estimates, fc.integer({ min: 1, max: 400 }), (all, between) => {
        const { centre, shrunk } = shrinkTogether(all, between);
        for (const [i, { mean }] of shrunk.entries()) {
          const raw = all[i]?.mean ?? Number.NaN;
          expect(mean).toBeGreaterThanOrEqual(Math.min(raw, centre.mean) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(raw, centre.mean) + 1e-9);
        }
      }),
    );
  });

  test("with no spread between is the pooled one, with all the spread is each alone", () => {
    fc.assert(
      fc.property(estimates, (all) => {
        const pooled = pool(all);
        const tight = shrinkTogether(all, 1e-9).shrunk;
        const loose = shrinkTogether(all, 1e12).shrunk;
        for (const [i, one] of all.entries()) {
          near(tight[i]?.mean, pooled.mean, 1e-4);
          near(tight[i]?.variance, pooled.variance, 1e-4);
          near(loose[i]?.mean, one.mean, 1e-4);
          near(loose[i]?.variance, one.variance, 1e-4);
        }
      }),
    );
  });

  test("finds the spread between by moments where there is some", () => {
    const apart = [0, 40, -40, 20].map((mean) => ({ mean, variance: 4 }));
    // With equal variances it is the sample variance of the means less that of an error.
    near(pool(apart).between, 3500 / 3 - 4, 1e-9);
    expect(shrinkTo(0, 100, { mean: 10, variance: 100 })).toEqual({ mean: 5, variance: 50 });
  });
});

describe("the normal distribution", () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.2815515655446004, 0.1],
    [1.959963984540054, 0.975],
    [-2.6, 0.00466118802371875],
    [-6, 9.865876450376981e-10],
    [-20, 2.753624118606233e-89],
  ])("lies below %f with probability %f", (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  test("is symmetric, and does not jump where the two ways of reckoning meet", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => near(normalCdf(z) + normalCdf(-z), 1, 1e-14)),
    );
    near(normalCdf(2.5 - 1e-9), normalCdf(2.5), 1e-10);
  });
});
