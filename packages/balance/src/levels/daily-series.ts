import { dayNumber } from "@counterpoint/kernel";
import { at } from "../statistics/at.ts";

/** One answer of each day, from some day on; NaN on days without one. Days are numbered as the kernel does. */
export interface DailySeries {
  readonly first: number;
  readonly values: Float64Array;
}

/** What was answered on a date, if anything. */
export interface DatedAnswer {
  readonly date: Parameters<typeof dayNumber>[0];
  readonly value: number | null;
}

/**
 * The answers from the first to `lastDay`, or undefined where there is none. Later ones are left out: a flight can make
 * tomorrow's evening lie behind. Of two for one date the later in the list holds. Nothing is filled in.
 */
export function dailySeries(answers: readonly DatedAnswer[], lastDay: number): DailySeries | undefined {
  const known = answers.flatMap(({ date, value }) => (value === null ? [] : [{ day: dayNumber(date), value }]));
  const past = known.filter(({ day }) => day <= lastDay);
  const first = past.reduce((earliest, { day }) => Math.min(earliest, day), Number.POSITIVE_INFINITY);
  if (past.length === 0) return undefined;
  const values = new Float64Array(lastDay - first + 1).fill(Number.NaN);
  for (const { day, value } of past) values[day - first] = value;
  return { first, values };
}

/** The `length` days that end with `lastDay`, known or not. */
export function windowOf(series: DailySeries | undefined, lastDay: number, length: number): DailySeries {
  const first = lastDay - length + 1;
  const values = new Float64Array(length).fill(Number.NaN);
  if (series === undefined) return { first, values };
  for (let day = 0; day < length; day++) values[day] = at(series.values, first + day - series.first);
  return { first, values };
}

/** How many days have an answer. */
export function countAnswers({ values }: DailySeries): number {
  let n = 0;
  for (const value of values) if (!Number.isNaN(value)) n++;
  return n;
}
