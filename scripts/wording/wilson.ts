/** How often something came about, out of how many times it could have. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

const Z = 1.959_964;

/** Wilson's interval at 95 %: of a share of few, which is near 0 or 1, it stays within both. */
export function wilson({ hits, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
