/** A range with its middle, on a scale of 0 to 100. */
export interface ScoreBand {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One week of one voice. */
export interface ScoreWeek {
  /** The day it begins on, as ISO 8601: names the week. */
  readonly monday: string;
  /** Check-ins in it. */
  readonly n: number;
  /** Null where there were none. */
  readonly mean: number | null;
  /** Null where too little is known. */
  readonly band: ScoreBand | null;
}

/** The upper voice is drawn unbroken, the lower broken: line and hatching tell them apart, colour says whose they are. */
export type ScoreVoiceId = "upper" | "lower";

export interface ScoreVoice {
  readonly id: ScoreVoiceId;
  /** "Close" */
  readonly name: string;
  /** What the person calls good enough; null while they have not said. */
  readonly line: number | null;
  /** Oldest first. Both voices of a score have the same weeks. */
  readonly weeks: readonly ScoreWeek[];
}
