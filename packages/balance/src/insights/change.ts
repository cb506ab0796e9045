import { ones, weekendColumns } from "../levels/columns.ts";
import { countAnswers, type DailySeries, windowOf } from "../levels/daily-series.ts";
import { type Effect, type EffectReading, effectOfLast } from "./effect.ts";

/** Days that are compared: the recent ones with those before. */
interface Span {
  readonly recent: number;
  readonly earlier: number;
}

const LONG: Span = { recent: 56, earlier: 112 };
const SHORT: Span = { recent: 28, earlier: 56 };
const LEAST_RECENT = 14;
const LEAST_EARLIER = 28;
const SURE = 0.05;

/**
 * Whether the last 8 weeks lie higher or lower than the 16 before them, or, in the first 24 weeks, the last 4 than the 8
 * before. In points of the scale; above 0 is higher lately.
 */
export function readChange(series: DailySeries | undefined, lastDay: number): EffectReading {
  const { recent, earlier } = spanOn(series, lastDay);
  const window = windowOf(series, lastDay, earlier + recent);
  const n = countAnswers(window);
  const lately = countAnswers(windowOf(series, lastDay, recent));
  if (lately < LEAST_RECENT || n - lately < LEAST_EARLIER) return { kind: "too-few", n };
  const step = window.values.map((_, day) => (day < earlier ? 0 : 1));
  return effectOfLast([ones(window), ...weekendColumns(window), step], window.values, n);
}

/** Days between two reviews. */
export const REVIEW_DAYS = 28;

/** A change is said only when two monthly reviews in a row find it, with the same sign. */
export const changePasses = (now: EffectReading, before: EffectReading): boolean =>
  now.kind === "effect" && before.kind === "effect" && agree(now.effect, before.effect);

const agree = (one: Effect, other: Effect): boolean =>
  one.p < SURE && other.p < SURE && Math.sign(one.mean) === Math.sign(other.mean);

function spanOn(series: DailySeries | undefined, lastDay: number): Span {
  const days = series === undefined ? 0 : lastDay - series.first + 1;
  return days < LONG.recent + LONG.earlier ? SHORT : LONG;
}
