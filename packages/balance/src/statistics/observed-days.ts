import { at } from "./at.ts";

/** The days of a window on which everything is known, packed for the filter: missing days are gaps and nothing else. */
export interface ObservedDays {
  readonly n: number;
  /** Numbers per day: the regressors, then the outcome. */
  readonly width: number;
  /** Day by day, `width` numbers each. */
  readonly values: Float64Array;
  /** For each observed day, how many days lie between it and the next one: 1 where they are neighbours. */
  readonly steps: Float64Array;
}

/** All series have the length of the window; NaN means that it is not known on that day. */
export function observedDays(columns: readonly Float64Array[], outcome: Float64Array): ObservedDays {
  const series = [...columns, outcome];
  const width = series.length;
  const values = new Float64Array(outcome.length * width);
  const steps = new Float64Array(outcome.length);
  let n = 0;
  let last = -1;
  for (let day = 0; day < outcome.length; day++) {
    if (series.some((one) => Number.isNaN(at(one, day)))) continue;
    for (let column = 0; column < width; column++) {
      values[n * width + column] = at(series[column] ?? outcome, day);
    }
    if (n > 0) steps[n - 1] = day - last;
    last = day;
    n++;
  }
  return { n, width, values, steps };
}
