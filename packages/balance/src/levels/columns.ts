import { at } from "../statistics/at.ts";
import { isWeekend } from "./calendar-week.ts";
import type { DailySeries } from "./daily-series.ts";

/** Regressors of a window of days. */
export const ones = ({ values }: DailySeries): Float64Array => new Float64Array(values.length).fill(1);

const SHARE_OF_WEEKEND = 2 / 7;
const LEAST_WEEKEND_DAYS = 2;
const LEAST_WEEKDAYS = 5;

/**
 * Saturday and Sunday against the other days, centred so that the intercept stays the level of a whole week. Left out
 * where too few of either were answered to tell them apart.
 */
export function weekendColumns({ first, values }: DailySeries): readonly Float64Array[] {
  let [weekendDays, weekdays] = [0, 0];
  const column = new Float64Array(values.length);
  for (let day = 0; day < values.length; day++) {
    const weekend = isWeekend(first + day);
    column[day] = (weekend ? 1 : 0) - SHARE_OF_WEEKEND;
    if (Number.isNaN(at(values, day))) continue;
    if (weekend) weekendDays++;
    else weekdays++;
  }
  return weekendDays < LEAST_WEEKEND_DAYS || weekdays < LEAST_WEEKDAYS ? [] : [column];
}
