/** CPU and garbage make a run longer, never shorter: the best of several is the steadiest figure on a shared machine. */
export const best = (figures: readonly number[]): number => Math.min(...figures);

export const median = (figures: readonly number[]): number => quantile(figures, 1 / 2);

/** `share` from 0 to below 1. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Fisher and Yates, by a source of whole numbers below a bound. */
export function shuffled<T>(list: readonly T[], below: (bound: number) => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const k = below(i + 1);
    const [one, other] = [out[i], out[k]];
    if (one === undefined || other === undefined) continue;
    out[i] = other;
    out[k] = one;
  }
  return out;
}
