import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backSolve, factorise, forwardSolve, logDeterminant } from "./cholesky.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";
import { studentT } from "./student-t.ts";
import { mixtureAbove, mixtureCdf, mixtureMean, mixtureQuantile, mixtureSd, tMixture } from "./t-mixture.ts";

const near = (actual: number, expected: number, share: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(share * Math.max(Math.abs(expected), 1e-300));
};

describe("ln Γ", () => {
  test("of whole numbers is that of factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, Math.log(factorial)));
      factorial *= n;
    }
  });

  test("of 1/2 is half of ln π, and Γ(x + 1) = x Γ(x) anywhere", () => {
    near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(10, logGamma(x)));
      }),
    );
  });
});

describe("the incomplete beta function", () => {
  /** For whole a and b it is a binomial tail: at least a successes in a + b − 1 trials. */
  function binomialTail(x: number, a: number, b: number): number {
    const trials = a + b - 1;
    let sum = 0;
    for (let k = a; k <= trials; k++) {
      let ways = 1;
      for (let i = 1; i <= k; i++) ways *= (trials - k + i) / i;
      sum += ways * x ** k * (1 - x) ** (trials - k);
    }
    return sum;
  }

  test("is a binomial tail where both parameters are whole", () => {
    const whole = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        expect(Math.abs(incompleteBeta(a, b)(x) - binomialTail(x, a, b))).toBeLessThan(1e-12);
      }),
    );
  });

  test("is 0 and 1 at its ends, and turned round is the rest", () => {
    const parameter = fc.double({ min: 0.3, max: 90, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        expect(Math.abs(incompleteBeta(a, b)(x) + incompleteBeta(b, a)(1 - x) - 1)).toBeLessThan(1e-11);
      }),
    );
    expect([incompleteBeta(2, 3)(0), incompleteBeta(2, 3)(1)]).toEqual([0, 1]);
  });
});

describe("Student's t", () => {
  test("ref:T12 the two printed values", () => {
    expect(studentT(6).cdf(-2.5).toFixed(13)).toBe("0.0232641161421");
    expect(studentT(27.5).cdf(1.3).toFixed(13)).toBe("0.8978039064978");
  });

  test("with one degree is Cauchy's, with two has a closed form, far into the tail", () => {
    for (const t of [-1e6, -300, -7, -1.5, -1, -0.999, -1e-6, 0, 0.3, 2, 40]) {
      near(studentT(1).cdf(t), t < 0 ? Math.atan(-1 / t) / Math.PI : 0.5 + Math.atan(t) / Math.PI, 1e-13);
      const root = Math.sqrt(2 + t * t);
      near(studentT(2).cdf(t), t < 0 ? 1 / (root * (root - t)) : (root + t) / (2 * root), 1e-13);
    }
  });

  test("is symmetric, and its density is its slope", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 3, max: 200, noNaN: true }),
        (t, degrees) => {
          const { cdf, density } = studentT(degrees);
          expect(Math.abs(cdf(t) + cdf(-t) - 1)).toBeLessThan(1e-13);
          const h = 1e-4;
          expect(Math.abs((cdf(t + h) - cdf(t - h)) / (2 * h) - density(t))).toBeLessThan(1e-7);
        },
      ),
    );
  });
});

describe("a mixture of t", () => {
  const mixture = tMixture(9, [
    { weight: 0.25, centre: -3, scale: 2 },
    { weight: 0.75, centre: 2, scale: 0.5 },
  ]);
  /** By Simpson's rule over what is left and right of any part. */
  const integral = (of: (x: number) => number): number => {
    const [from, to, steps] = [-300, 300, 60_000];
    const width = (to - from) / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
      const share = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4;
      const x = from + i * width;
      sum +=
        share * of(x) * (0.25 * mixture.t.density((x + 3) / 2) * 0.5 + 0.75 * mixture.t.density((x - 2) / 0.5) * 2);
    }
    return (sum * width) / 3;
  };

  test("has the moments of its density", () => {
    const mean = integral((x) => x);
    near(mixtureMean(mixture), mean, 1e-9);
    near(mixtureSd(mixture), Math.sqrt(integral((x) => (x - mean) ** 2)), 1e-6);
    near(
      mixtureCdf(mixture, -1),
      integral((x) => (x <= -1 ? 1 : 0)),
      1e-2,
    );
  });

  test("is below or above any number, and at its quantiles as much as they say", () => {
    for (const p of [1e-9, 0.025, 0.1, 0.5, 0.9, 0.999]) {
      const x = mixtureQuantile(mixture, p);
      near(mixtureCdf(mixture, x), p, 1e-9);
      near(mixtureAbove(mixture, x), 1 - p, 1e-9);
    }
  });

  test("that is symmetric has symmetric quantiles", () => {
    const even = tMixture(20, [
      { weight: 0.5, centre: 4, scale: 1 },
      { weight: 0.5, centre: 6, scale: 1 },
    ]);
    for (const p of [0.01, 0.1, 0.4]) near(mixtureQuantile(even, p) - 5, 5 - mixtureQuantile(even, 1 - p), 1e-9);
  });
});

describe("Cholesky", () => {
  const size = 4;
  const matrices = fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size })
    .map((entries) => {
      // M Mᵀ and a little on the diagonal is positive definite, whatever M is.
      const element = (i: number, j: number): number => {
        let sum = i === j ? 1 : 0;
        for (let k = 0; k < size; k++) sum += (entries[i * size + k] ?? 0) * (entries[j * size + k] ?? 0);
        return sum;
      };
      return Float64Array.from({ length: size * size }, (_, at) => element(Math.floor(at / size), at % size));
    });

  test("solves what it factorised", () => {
    fc.assert(
      fc.property(matrices, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), (a, x) => {
        const b = Float64Array.from({ length: size }, (_, i) =>
          x.reduce((sum, one, j) => sum + one * (a[i * size + j] ?? 0), 0),
        );
        const factor = a.slice();
        expect(factorise(factor, size)).toBe(true);
        forwardSolve(factor, size, b);
        backSolve(factor, size, b);
        for (const [i, one] of x.entries()) expect(Math.abs((b[i] ?? Number.NaN) - one)).toBeLessThan(1e-6);
      }),
    );
  });

  test("knows the determinant, and what is not positive definite", () => {
    const factor = Float64Array.from([4, 2, 2, 3]);
    expect(factorise(factor, 2)).toBe(true);
    near(logDeterminant(factor, 2), Math.log(8), 1e-14);
    expect(factorise(Float64Array.from([1, 2, 2, 1]), 2)).toBe(false);
    expect(factorise(Float64Array.from([1, 1, 1, 1]), 2)).toBe(false);
    expect(factorise(Float64Array.from([0]), 1)).toBe(false);
    expect(factorise(Float64Array.from([Number.NaN]), 1)).toBe(false);
  });
});
