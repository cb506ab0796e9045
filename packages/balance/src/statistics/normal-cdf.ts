const FAR = 2.5;
const MOST_TERMS = 200;

/**
 * P(Z ≤ z) for a standard normal Z, with full relative precision in the lower tail. Near the middle by the series DLMF
 * 7.6.2, further out by the continued fraction 7.9.3 for the tail.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (x < FAR) return 0.5 + Math.sign(z) * density * series(x);
  const tail = density / fraction(x);
  return z < 0 ? tail : 1 - tail;
}

/** x + x³/3 + x⁵/(3·5) + … */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < MOST_TERMS && term > sum * 1e-17; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + …))), from the far end. */
function fraction(x: number): number {
  let value = x;
  for (let k = MOST_TERMS; k > 0; k--) value = x + k / value;
  return value;
}
