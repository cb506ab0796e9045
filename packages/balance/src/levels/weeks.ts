import { civilDateOfDay } from "@counterpoint/kernel";
import { at } from "../statistics/at.ts";
import { fitLocalLevel } from "../statistics/fit-local-level.ts";
import { filterLevel, type LevelPath, smoothLevel } from "../statistics/local-level.ts";
import { mondayOf } from "./calendar-week.ts";
import { countAnswers, type DailySeries, windowOf } from "./daily-series.ts";
import { NEEDED_FOR_LEVEL } from "./level.ts";
import type { Week } from "./reading.ts";
import { spread } from "./spread.ts";

/** Half the width of an 80 % interval, in standard deviations. */
const EIGHTY_PERCENT = 1.2815515655446004;
/** A line through a longer silence would only be made up. */
const LONGEST_SILENCE = 28;
/**
 * The least that the level is taken to move in a day, as a share of the answers' variance. Left to itself the likelihood
 * often finds none at all, and the band would end as a hair; so it is never narrower than what about 28 answers, one a
 * day, would give: a smoothed level has a variance near √q / 2 of theirs.
 */
const LOWEST_RATIO = (2 / 28) ** 2;

/** Every week from the one of day `from` to the one of `today`. */
export function readWeeks(series: DailySeries | undefined, from: number, today: number): readonly Week[] {
  const line = series === undefined ? undefined : drawLine(series);
  const weeks: Week[] = [];
  for (let monday = mondayOf(from); monday <= today; monday += 7) {
    const answers = windowOf(series, monday + 6, 7);
    const n = countAnswers(answers);
    weeks.push({
      monday: civilDateOfDay(monday),
      n,
      mean: n === 0 ? null : spread(answers.values).mean,
      band: line === undefined || series === undefined ? null : bandOf(series, line, monday),
    });
  }
  return weeks;
}

/** The level that wanders through all answers; undefined while there are too few, or all the same. */
function drawLine(series: DailySeries): LevelPath | undefined {
  if (countAnswers(series) < NEEDED_FOR_LEVEL) return undefined;
  const model = fitLocalLevel(series.values, LOWEST_RATIO);
  if (!model.ok) return undefined;
  const filtered = filterLevel(series.values, model.value);
  return filtered.ok ? smoothLevel(filtered.value, model.value) : undefined;
}

/** At the middle of the week, or as near to it as the line goes within the week. */
function bandOf(series: DailySeries, { mean, variance }: LevelPath, monday: number): Week["band"] {
  const last = series.first + series.values.length - 1;
  const day = Math.min(Math.max(monday + 3, series.first), last);
  if (mondayOf(day) !== monday) return null;
  if (countAnswers(windowOf(series, day + LONGEST_SILENCE, 2 * LONGEST_SILENCE + 1)) === 0) return null;
  const middle = at(mean, day - series.first);
  const reach = EIGHTY_PERCENT * Math.sqrt(at(variance, day - series.first));
  return { mean: onScale(middle), low: onScale(middle - reach), high: onScale(middle + reach) };
}

const onScale = (value: number): number => Math.min(100, Math.max(0, value));
