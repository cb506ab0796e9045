/** B(2k) / (2k (2k − 1)) for k = 1 to 7, B being the Bernoulli numbers. */
const STIRLING: readonly number[] = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** From here on the seven terms leave an error below 1e-17. */
const FAR = 12;

/** The natural logarithm of Γ(x) for x > 0: Stirling's series (DLMF 5.11.1), reached by Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  let far = x;
  let product = 1;
  for (; far < FAR; far++) product *= far;
  let sum = 0;
  let power = 1 / far;
  for (const coefficient of STIRLING) {
    sum += coefficient * power;
    power /= far * far;
  }
  return (far - 0.5) * Math.log(far) - far + HALF_LOG_TWO_PI + sum - Math.log(product);
}
