import { seededChance } from "@counterpoint/kernel";
import { mondayOf } from "../levels/calendar-week.ts";
import { type DailySeries, windowOf } from "../levels/daily-series.ts";
import { readLevel } from "../levels/level.ts";
import { readMap } from "../levels/map.ts";
import { WINDOW_DAYS } from "../levels/read-balance.ts";
import type { Axis, Rhythm, Zone } from "../levels/reading.ts";
import { spread } from "../levels/spread.ts";
import { simulateAnswers, simulateDays, type World } from "./worlds.ts";

export interface ZoneCondition {
  readonly world: World;
  readonly rhythm: Rhythm;
  /** How far the true levels lie above the person's lines; below 0, under them. Neither is 0. */
  readonly distance: Readonly<Record<Axis, number>>;
}

/** Shares of the runs. */
export interface ZoneRates {
  /** A zone is shown. */
  readonly shown: number;
  /** One is shown that lies on the wrong side of either line. */
  readonly wrong: number;
  /** The zone that the plain mean of the window would say is wrong. */
  readonly wrongByMean: number;
  /** There are not enough answers. */
  readonly tooFew: number;
  /** The 80 % interval of the level of closeness holds the true level. */
  readonly covered: number;
  /** Mean of half its width, in points. */
  readonly halfWidth: number;
}

const LINE = 60;
const WEEKS = 12;
/** Any Monday, 12 weeks before a Monday on which the map is looked at. */
const FIRST = mondayOf(20_000);
const TODAY = FIRST + 7 * WEEKS - 1;

/** Looks at the map of many people whose true levels are known, each after twelve weeks. */
export function simulateZones({ world, rhythm, distance }: ZoneCondition, runs: number, seed: number): ZoneRates {
  const chance = seededChance(seed);
  const truth: Zone =
    distance.close > 0 ? (distance.self > 0 ? "close-and-free" : "crowded") : distance.self > 0 ? "far" : "stretched";
  const counts = { shown: 0, wrong: 0, wrongByMean: 0, tooFew: 0, covered: 0, levels: 0, halfWidth: 0 };
  for (let run = 0; run < runs; run++) {
    const answered = simulateDays(rhythm, WEEKS, chance);
    const axis = (of: Axis): DailySeries => ({
      first: FIRST,
      values: simulateAnswers(world, LINE + distance[of], answered, chance),
    });
    const series = { close: axis("close"), self: axis("self") };
    const lines = { close: LINE, self: LINE, movedOn: null };
    const windowDays = WINDOW_DAYS[rhythm];
    const map = readMap({ series, today: TODAY, windowDays, lines });
    if (map.kind === "too-few") counts.tooFew++;
    if (map.kind === "placed" && map.zone !== "in-between") {
      counts.shown++;
      if (map.zone !== truth) counts.wrong++;
    }
    const wrongSide = (of: Axis): boolean =>
      spread(windowOf(series[of], TODAY, windowDays).values).mean > LINE !== distance[of] > 0;
    if (wrongSide("close") || wrongSide("self")) counts.wrongByMean++;
    const reading = readLevel(windowOf(series.close, TODAY, windowDays), LINE);
    if (reading.kind !== "level") continue;
    const { q10, q90 } = reading.level;
    counts.levels++;
    counts.halfWidth += (q90 - q10) / 2;
    if (q10 <= LINE + distance.close && LINE + distance.close <= q90) counts.covered++;
  }
  return {
    shown: counts.shown / runs,
    wrong: counts.wrong / runs,
    wrongByMean: counts.wrongByMean / runs,
    tooFew: counts.tooFew / runs,
    covered: counts.covered / counts.levels,
    halfWidth: counts.halfWidth / counts.levels,
  };
}
