/** What Balance says about one person's weeks, ready to be drawn. No verdict, no comparison, no trend arrow. */
import type { CivilDate } from "@counterpoint/kernel";

/** The two axes of the map: how close the person felt, and how free to be themselves. Never one line. */
export type Axis = "close" | "self";

/** How often somebody means to answer. It decides how far back a level looks: 28 days, or 56. */
export type Rhythm = "daily" | "three-a-week";

/** What the person themselves calls good enough, 0 to 100; null until they have said so. */
export interface OwnLines {
  readonly close: number | null;
  readonly self: number | null;
  /** The day on which either was last moved: the zone starts anew from there. Null if never. */
  readonly movedOn: CivilDate | null;
}

/** The long-run level of one axis over the window: the posterior of SSREG; docs/balance.md says what that is. */
export interface Level {
  readonly mean: number;
  readonly sd: number;
  /** Ends of the 80 % interval, unclipped. */
  readonly q10: number;
  readonly q90: number;
  /** P(level > own line); null without a line. */
  readonly above: number | null;
}

export type LevelReading =
  | { readonly kind: "too-few"; readonly n: number; readonly needed: number }
  /** Every answer the same, or nearly: there is nothing to estimate a range from. */
  | { readonly kind: "no-variation"; readonly n: number; readonly mean: number }
  | { readonly kind: "level"; readonly n: number; readonly level: Level };

/** One calendar week, Monday to Sunday, of one axis. */
export interface Week {
  readonly monday: CivilDate;
  /** Answers in it. */
  readonly n: number;
  /** Mean of the answers; null where there are none: a rest. */
  readonly mean: number | null;
  /** The smoothed line at the middle of the week with its 80 % band, on the scale; null where too little is known. */
  readonly band: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

export type Zone = "close-and-free" | "crowded" | "far" | "stretched";

export type MapReading =
  | { readonly kind: "too-few"; readonly n: number; readonly needed: number }
  | { readonly kind: "no-lines" }
  /** On one axis, or both, every answer was the same or nearly. */
  | { readonly kind: "no-variation" }
  | {
      readonly kind: "placed";
      readonly close: Level;
      readonly self: Level;
      /** "in-between" unless both axes are clearly on one side; changes only after two weekly updates agree. */
      readonly zone: Zone | "in-between";
      /** True while the lines were moved so lately that no zone is said yet. */
      readonly restarted: boolean;
    };

export interface BalanceReading {
  readonly rhythm: Rhythm;
  /** Days the levels look back over. */
  readonly windowDays: number;
  readonly lines: OwnLines;
  readonly levels: Readonly<Record<Axis, LevelReading>>;
  readonly map: MapReading;
  /** Oldest first, without gaps, up to the week of today; both begin with the first week that has an answer on either axis. */
  readonly weeks: Readonly<Record<Axis, readonly Week[]>>;
}
