import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";

/** Student's t distribution with some number of degrees of freedom. */
export interface StudentT {
  readonly degrees: number;
  /** P(T ≤ t), with full relative precision in the lower tail. */
  cdf(t: number): number;
  density(t: number): number;
}

/**
 * For degrees > 0, not necessarily whole. P(T ≤ −t) = I_x(ν/2, 1/2) / 2 with x = ν / (ν + t²), and near the middle by
 * the complement, where 1 − x would cancel (DLMF 8.17; Abramowitz and Stegun 26.7.1).
 */
export function studentT(degrees: number): StudentT {
  const outer = incompleteBeta(degrees / 2, 0.5);
  const inner = incompleteBeta(0.5, degrees / 2);
  const logFront = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - Math.log(degrees * Math.PI) / 2;
  return {
    degrees,
    cdf: (t) => {
      const square = t * t;
      if (square < 1) return 0.5 + (Math.sign(t) * inner(square / (degrees + square))) / 2;
      const tail = outer(degrees / (degrees + square)) / 2;
      return t < 0 ? tail : 1 - tail;
    },
    density: (t) => Math.exp(logFront - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)),
  };
}
