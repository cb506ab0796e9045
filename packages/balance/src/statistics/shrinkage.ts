/** An estimate, and the variance of its error. */
export interface Estimate {
  readonly mean: number;
  readonly variance: number;
}

/** Several estimates taken together. */
export interface Pooled extends Estimate {
  /** Cochran's Q: how far the estimates lie apart, in units of their errors. */
  readonly q: number;
  /** The variance between what is estimated, by moments (DerSimonian and Laird 1986); never below 0. */
  readonly between: number;
}

/** Weighs each by the inverse of its variance, with `between` added. */
function weighted(estimates: readonly Estimate[], between: number): Estimate {
  const total = estimates.reduce((sum, { variance }) => sum + 1 / (variance + between), 0);
  const sum = estimates.reduce((all, { mean, variance }) => all + mean / (variance + between), 0);
  return { mean: sum / total, variance: 1 / total };
}

/** As if one and the same were estimated each time. At least one estimate. */
export function pool(estimates: readonly Estimate[]): Pooled {
  const { mean, variance } = weighted(estimates, 0);
  const weights = estimates.map((one) => 1 / one.variance);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const squares = weights.reduce((sum, one) => sum + one * one, 0);
  const q = estimates.reduce((sum, one) => sum + (one.mean - mean) ** 2 / one.variance, 0);
  const spare = total - squares / total;
  const between = spare > 0 ? Math.max(0, (q - (estimates.length - 1)) / spare) : 0;
  return { mean, variance, q, between };
}

/** The normal posterior of what was estimated, if it is one of many around `centre` with variance `between`. */
export function shrinkTo(centre: number, between: number, { mean, variance }: Estimate): Estimate {
  const posterior = 1 / (1 / variance + 1 / between);
  return { mean: posterior * (mean / variance + centre / between), variance: posterior };
}

/** The same where the centre is not known but estimated from all of them, with its own error. */
export function shrinkTogether(
  estimates: readonly Estimate[],
  between: number,
): { readonly centre: Estimate; readonly shrunk: readonly Estimate[] } {
  const centre = weighted(estimates, between);
  const shrunk = estimates.map((one) => {
    const { mean, variance } = shrinkTo(centre.mean, between, one);
    const pull = one.variance / (one.variance + between);
    return { mean, variance: variance + pull * pull * centre.variance };
  });
  return { centre, shrunk };
}
