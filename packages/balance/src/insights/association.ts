import { ones, weekendColumns } from "../levels/columns.ts";
import { countAnswers, type DailySeries, windowOf } from "../levels/daily-series.ts";
import { spread } from "../levels/spread.ts";
import { at } from "../statistics/at.ts";
import { type EffectReading, effectOfLast } from "./effect.ts";

/** What stands on one side of a link: a slider, or a tag that is 1 on days on which it was tapped and 0 on others. */
export interface Regressor {
  readonly scale: "slider" | "tag";
  readonly series: DailySeries | undefined;
}

export type AssociationReading =
  | Exclude<EffectReading, { readonly kind: "effect" }>
  | (Extract<EffectReading, { readonly kind: "effect" }> & {
      /** Standard deviations of the outcome for one of the regressor. */
      readonly size: number;
      /** Whether it may be said at a review. */
      readonly passes: boolean;
    });

const WINDOW_DAYS = 182;
const LEAST_DAYS = 50;
const LEAST_IN_EITHER_STATE = 10;
const LEAST_SD = 1;
const SURE = 0.003;
const LEAST_SIZE = 0.2;

/**
 * How an outcome lies on days of more or less of something, on the same day and within one person, over the last half
 * year and apart from weekends and a steady drift. In points of the outcome for one of the regressor. A link is no cause.
 */
export function readAssociation(
  { scale, series }: Regressor,
  outcome: DailySeries | undefined,
  lastDay: number,
): AssociationReading {
  const window = both(windowOf(outcome, lastDay, WINDOW_DAYS), windowOf(series, lastDay, WINDOW_DAYS));
  const n = countAnswers(window.outcome);
  if (n < LEAST_DAYS) return { kind: "too-few", n };
  const x = spread(window.regressor.values);
  if (scale === "slider" ? x.sd < LEAST_SD : inRarerState(window.regressor) < LEAST_IN_EITHER_STATE) {
    return { kind: "no-variation", n };
  }
  const centred = window.regressor.values.map((value) => value - x.mean);
  const columns = [ones(window.outcome), ...weekendColumns(window.outcome), trend(), centred];
  const reading = effectOfLast(columns, window.outcome.values, n);
  if (reading.kind !== "effect") return reading;
  const size = Math.abs(reading.effect.mean) * (x.sd / spread(window.outcome.values).sd);
  return { ...reading, size, passes: reading.effect.p < SURE && size >= LEAST_SIZE };
}

/** Only the days on which both are known. */
function both(outcome: DailySeries, regressor: DailySeries): Readonly<Record<"outcome" | "regressor", DailySeries>> {
  const known = (one: DailySeries, other: DailySeries): DailySeries => ({
    first: one.first,
    values: one.values.map((value, day) => (Number.isNaN(at(other.values, day)) ? Number.NaN : value)),
  });
  return { outcome: known(outcome, regressor), regressor: known(regressor, outcome) };
}

function inRarerState({ values }: DailySeries): number {
  const [off, on] = [values.filter((value) => value === 0).length, values.filter((value) => value === 1).length];
  return Math.min(off, on);
}

/** A straight drift over the window, from −1/2 to 1/2. */
const trend = (): Float64Array =>
  Float64Array.from({ length: WINDOW_DAYS }, (_, day) => (day - (WINDOW_DAYS - 1) / 2) / WINDOW_DAYS);
