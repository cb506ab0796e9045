import { dayNumber } from "@counterpoint/kernel";
import { mixtureAbove } from "../statistics/t-mixture.ts";
import { mondayOf } from "./calendar-week.ts";
import { type DailySeries, windowOf } from "./daily-series.ts";
import { describeLevel, type LevelPosterior, levelPosterior } from "./level.ts";
import type { Axis, MapReading, OwnLines, Zone } from "./reading.ts";
import { zoneOf } from "./zone.ts";

const NEEDED_FOR_MAP = 18;

export interface MapInput {
  readonly series: Readonly<Record<Axis, DailySeries | undefined>>;
  /** Today, as the kernel numbers days. */
  readonly today: number;
  readonly windowDays: number;
  readonly lines: OwnLines;
}

/** The place on the map as of today, and the zone as the weekly updates have settled it. */
export function readMap(input: MapInput): MapReading {
  const { close, self } = posteriorsOn(input.today, input);
  const n = Math.min(close.n, self.n);
  if (n < NEEDED_FOR_MAP) return { kind: "too-few", n, needed: NEEDED_FOR_MAP };
  const { lines, today } = input;
  if (lines.close === null || lines.self === null) return { kind: "no-lines" };
  if (close.kind !== "posterior" || self.kind !== "posterior") return { kind: "no-variation" };
  const moved = lines.movedOn === null ? Number.NEGATIVE_INFINITY : dayNumber(lines.movedOn);
  return {
    kind: "placed",
    close: describeLevel(close.posterior, lines.close),
    self: describeLevel(self.posterior, lines.self),
    zone: settledZone(input, moved),
    restarted: lastUpdate(today) - 7 < moved,
  };
}

/** The zone is looked at once a week, when a week is over: on Sundays before today. */
const lastUpdate = (today: number): number => mondayOf(today) - 1;

/**
 * A zone is said once two updates in a row find it, and stays until two in a row find another, or none. So it is what
 * the latest two that agree have found; updates from before the lines were moved do not count.
 */
function settledZone(input: MapInput, moved: number): Zone | "in-between" {
  const begin = Math.max(moved, input.series.close?.first ?? 0);
  let later: Found | undefined;
  for (let sunday = lastUpdate(input.today); sunday >= begin; sunday -= 7) {
    const found = findZone(sunday, input);
    if (found === later) return found === "nothing" ? "in-between" : found;
    later = found;
  }
  return "in-between";
}

type Found = Zone | "in-between" | "nothing";

function findZone(sunday: number, input: MapInput): Found {
  const { close, self } = posteriorsOn(sunday, input);
  if (close.kind !== "posterior" || self.kind !== "posterior") return "nothing";
  const { lines } = input;
  if (lines.close === null || lines.self === null) return "in-between";
  const above = {
    close: mixtureAbove(close.posterior, lines.close),
    self: mixtureAbove(self.posterior, lines.self),
  };
  return zoneOf(above) ?? "in-between";
}

function posteriorsOn(day: number, { series, windowDays }: MapInput): Readonly<Record<Axis, LevelPosterior>> {
  const on = (axis: Axis): LevelPosterior => levelPosterior(windowOf(series[axis], day, windowDays), NEEDED_FOR_MAP);
  return { close: on("close"), self: on("self") };
}
