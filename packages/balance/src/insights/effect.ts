import { coefficient, ssreg } from "../statistics/ssreg.ts";
import { mixtureMean, mixtureQuantile, mixtureSd, tailProbability } from "../statistics/t-mixture.ts";

/** What is believed of one coefficient. */
export interface Effect {
  readonly mean: number;
  readonly sd: number;
  /** Ends of the 80 % interval. */
  readonly q10: number;
  readonly q90: number;
  /** Two-sided tail: how much speaks for the other sign, or for nothing. Never shown to a person by itself. */
  readonly p: number;
}

export type EffectReading =
  | { readonly kind: "too-few"; readonly n: number }
  /** One side of the link hardly ever changed. */
  | { readonly kind: "no-variation"; readonly n: number }
  | { readonly kind: "effect"; readonly n: number; readonly effect: Effect };

/** The effect of the last of the columns. */
export function effectOfLast(columns: readonly Float64Array[], outcome: Float64Array, n: number): EffectReading {
  const fit = ssreg(columns, outcome);
  if (!fit.ok) return { kind: fit.error, n };
  const posterior = coefficient(fit.value, columns.length - 1);
  return {
    kind: "effect",
    n: fit.value.n,
    effect: {
      mean: mixtureMean(posterior),
      sd: mixtureSd(posterior),
      q10: mixtureQuantile(posterior, 0.1),
      q90: mixtureQuantile(posterior, 0.9),
      p: tailProbability(posterior),
    },
  };
}
