import { coefficient, ssreg } from "../statistics/ssreg.ts";
import { mixtureAbove, mixtureMean, mixtureQuantile, mixtureSd, type TMixture } from "../statistics/t-mixture.ts";
import { ones, weekendColumns } from "./columns.ts";
import { countAnswers, type DailySeries } from "./daily-series.ts";
import type { Level, LevelReading } from "./reading.ts";
import { spread } from "./spread.ts";

/** Half of the days of a daily window. */
export const NEEDED_FOR_LEVEL = 14;
/** Answers on a scale of 100 that lie closer together than this say nothing about how far a level may be off. */
const LEAST_SD = 1;

/** What is believed of the long-run level over the days of a window: the intercept of answers on the weekend. */
export type LevelPosterior =
  | Exclude<LevelReading, { readonly kind: "level" }>
  | { readonly kind: "posterior"; readonly n: number; readonly posterior: TMixture };

export function levelPosterior(window: DailySeries, needed: number): LevelPosterior {
  const n = countAnswers(window);
  if (n < needed) return { kind: "too-few", n, needed };
  const { mean, sd } = spread(window.values);
  if (sd < LEAST_SD) return { kind: "no-variation", n, mean };
  const fit = ssreg([ones(window), ...weekendColumns(window)], window.values);
  // Enough days were counted above, so that only their spread can be wanting.
  if (!fit.ok) return { kind: "no-variation", n, mean };
  return { kind: "posterior", n, posterior: coefficient(fit.value, 0) };
}

/** `line` is the person's own, or null where none is drawn. */
export function describeLevel(posterior: TMixture, line: number | null): Level {
  return {
    mean: mixtureMean(posterior),
    sd: mixtureSd(posterior),
    q10: mixtureQuantile(posterior, 0.1),
    q90: mixtureQuantile(posterior, 0.9),
    above: line === null ? null : mixtureAbove(posterior, line),
  };
}

export function readLevel(window: DailySeries, line: number | null): LevelReading {
  const found = levelPosterior(window, NEEDED_FOR_LEVEL);
  if (found.kind !== "posterior") return found;
  return { kind: "level", n: found.n, level: describeLevel(found.posterior, line) };
}
