import { logGamma } from "./log-gamma.ts";

const TINY = 1e-300;
const CLOSE_ENOUGH = 1e-16;
const MOST_STEPS = 500;

/**
 * The regularised incomplete beta function x ↦ I_x(a, b), for a, b > 0 and x from 0 to 1, as a function that is made
 * once for many x. By the continued fraction DLMF 8.17.22, taken on the side where it converges fast (8.17.4).
 */
export function incompleteBeta(a: number, b: number): (x: number) => number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const turn = (a + 1) / (a + b + 2);
  return (x) => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
    return x < turn ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
  };
}

/** Evaluated from the front by the method of Lentz, as Thompson and Barnett modified it (1986). */
function fraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = away(1 - ((a + b) * x) / (a + 1));
  let value = 1 / denominator;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = away(1 + even / denominator);
    numerator = away(1 + even / numerator);
    value *= numerator / denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = away(1 + odd / denominator);
    numerator = away(1 + odd / numerator);
    const step = numerator / denominator;
    value *= step;
    if (Math.abs(step - 1) <= CLOSE_ENOUGH) break;
  }
  return value;
}

/** Keeps a divisor off zero. */
const away = (divisor: number): number => (Math.abs(divisor) < TINY ? TINY : divisor);
