import { type CivilDate, dayNumber } from "@counterpoint/kernel";
import type { Checkin } from "../checkin.ts";
import { type DailySeries, dailySeries, windowOf } from "./daily-series.ts";
import { readLevel } from "./level.ts";
import { readMap } from "./map.ts";
import type { Axis, BalanceReading, OwnLines, Rhythm } from "./reading.ts";
import { readWeeks } from "./weeks.ts";

export interface BalanceInput {
  /** In any order; days without an answer may be there or not. */
  readonly checkins: readonly Pick<Checkin, "date" | Axis>[];
  readonly today: CivilDate;
  readonly lines: OwnLines;
  readonly rhythm: Rhythm;
}

/** How far back a level looks: somebody who answers three evenings a week needs twice the days for as many answers. */
export const WINDOW_DAYS: Readonly<Record<Rhythm, number>> = { daily: 28, "three-a-week": 56 };

/**
 * Everything that Balance shows, from the check-ins alone: the same check-ins always give the same, nothing is
 * remembered from one reading to the next, and a day that is cleared leaves nothing behind.
 */
export function readBalance({ checkins, today, lines, rhythm }: BalanceInput): BalanceReading {
  const day = dayNumber(today);
  const windowDays = WINDOW_DAYS[rhythm];
  const series = { close: seriesOf("close", checkins, day), self: seriesOf("self", checkins, day) };
  const from = Math.min(series.close?.first ?? day + 7, series.self?.first ?? day + 7);
  const levelOf = (axis: Axis) => readLevel(windowOf(series[axis], day, windowDays), lines[axis]);
  return {
    rhythm,
    windowDays,
    lines,
    levels: { close: levelOf("close"), self: levelOf("self") },
    map: readMap({ series, today: day, windowDays, lines }),
    weeks: { close: readWeeks(series.close, from, day), self: readWeeks(series.self, from, day) },
  };
}

const seriesOf = (axis: Axis, checkins: BalanceInput["checkins"], lastDay: number): DailySeries | undefined =>
  dailySeries(
    checkins.map((checkin) => ({ date: checkin.date, value: checkin[axis] })),
    lastDay,
  );
