import { pitchOf, SPACES } from "./pitch.ts";
import type { ScoreBand, ScoreWeek } from "./score-week.ts";

/** Measures of one system, in CSS px. */
export interface System {
  readonly width: number;
  readonly height: number;
  /** Between two lines of a stave. */
  readonly space: number;
  /** Where the staves begin, seen from the inline start, and how long they are. */
  readonly lead: number;
  readonly length: number;
  /** One week. */
  readonly bar: number;
  /** How many weeks there is room for, and how many of them stay empty before the first: now is always at the end. */
  readonly room: number;
  readonly ahead: number;
  /** The top line of each stave. */
  readonly tops: { readonly upper: number; readonly lower: number };
  readonly isWide: boolean;
  /** From a distance to the inline start to an x: time runs with the script. */
  readonly x: (along: number) => number;
}

/** From here on the names of the staves have room before them. */
const WIDE = 560;
/** From here on staves may be as tall as on a desk; a sheet of paper is narrower, and holds the map as well. */
const ROOMY = 700;
/** The closing bar and half a note must not be cut off. */
const TAIL = 4;

export interface SystemOptions {
  readonly width: number;
  readonly direction: "ltr" | "rtl";
  /** As many as fit. */
  readonly room: number;
  /** As many as there are. */
  readonly weeks: number;
}

const isWideBox = (width: number): boolean => width >= WIDE;

/** Where the staves begin: after names and brace on a desk, at the edge on a phone. */
export const leadOf = (width: number): number => (isWideBox(width) ? 104 : 4);

export function layOut({ width, direction, room, weeks }: SystemOptions): System {
  const isWide = isWideBox(width);
  const space = width >= ROOMY ? 27 : isWide ? 22 : 24;
  const lead = leadOf(width);
  const length = width - lead - TAIL;
  const depth = SPACES * space;
  const upper = isWide ? 12 : 34;
  const lower = upper + depth + (isWide ? 58 : 74);
  return {
    width,
    height: lower + depth + 16,
    space,
    lead,
    length,
    bar: length / room,
    room,
    ahead: room - weeks,
    tops: { upper, lower },
    isWide,
    x: (along) => (direction === "rtl" ? width - along : along),
  };
}

/** The middle of the week at this place in the view, from the inline start. */
export const middleOfWeek = (system: System, at: number): number =>
  system.lead + (system.ahead + at + 0.5) * system.bar;

/** A stretch of weeks that have a range, one after another. */
export interface Run {
  readonly from: number;
  readonly bands: readonly ScoreBand[];
}

/** Where a week has no range the ribbon stops, and begins anew after it. */
export function runsOf(weeks: readonly ScoreWeek[]): readonly Run[] {
  const runs: { from: number; bands: ScoreBand[] }[] = [];
  let open: { from: number; bands: ScoreBand[] } | null = null;
  for (const [at, { band }] of weeks.entries()) {
    if (band === null) {
      open = null;
    } else if (open === null) {
      open = { from: at, bands: [band] };
      runs.push(open);
    } else {
      open.bands.push(band);
    }
  }
  return runs;
}

interface Place {
  readonly system: System;
  readonly top: number;
  readonly middle: number;
}

/** A run's middle as a line, each end drawn on to the bar line, so that a single week is a stroke and not a dot. */
export const linePath = (run: Run, place: Place): string => `M${points(run, place, ({ mean }) => mean).join("L")}`;

/** A run's range as a closed ribbon. */
export function ribbonPath(run: Run, place: Place): string {
  const over = points(run, place, ({ high }) => high);
  const under = points(run, place, ({ low }) => low).toReversed();
  return `M${[...over, ...under].join("L")}Z`;
}

function points(run: Run, { system, top, middle }: Place, pick: (band: ScoreBand) => number): readonly string[] {
  const yOf = (band: ScoreBand): number => top + pitchOf(pick(band), middle).depth * system.space;
  const at = (along: number, band: ScoreBand): string => `${round(system.x(along))} ${round(yOf(band))}`;
  const last = run.from + run.bands.length - 1;
  return run.bands.flatMap((band, index) => {
    const along = middleOfWeek(system, run.from + index);
    const half = system.bar / 2;
    return [
      ...(index === 0 ? [at(along - half, band)] : []),
      at(along, band),
      ...(run.from + index === last ? [at(along + half, band)] : []),
    ];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
