/** How far apart the stave's lines are; a pitch counts half of it, from the top line down. */
export const SPACE = 13;
const FIRST_NOTE = 28;
const NOTE_STEP = 35.5;

/** The two melodies. They move apart and together and neither copies the other; both end on a long, open note. */
export const PITCHES: Readonly<Record<"a" | "b", readonly number[]>> = {
  a: [2, 1, 3, 2, 0, 1, -1, 0, 2, 1, 2, 2],
  b: [5, 6, 4, 6, 7, 5, 6, 4, 5, 6, 5, 6],
};

export interface PlacedNote {
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
}

/** Where a melody's notes stand, from the stave's start and its top line. */
export const placeNotes = (pitches: readonly number[]): readonly PlacedNote[] =>
  pitches.map((pitch, index) => ({
    x: FIRST_NOTE + index * NOTE_STEP,
    y: (pitch * SPACE) / 2,
    open: index === pitches.length - 1,
  }));

/** A slur: two curves that part in the middle and meet at its ends. `rise` is how far it bows, negative upwards. */
export const slur = (x1: number, y1: number, x2: number, y2: number, rise: number): string => {
  const third = (x2 - x1) / 3.5;
  const bow = (depth: number): readonly [string, string] => [
    `${x1 + third} ${y1 + depth}`,
    `${x2 - third} ${y2 + depth}`,
  ];
  const [outStart, outEnd] = bow(rise);
  const [inStart, inEnd] = bow(rise * 0.82);
  return `M${x1} ${y1}C${outStart} ${outEnd} ${x2} ${y2}C${inEnd} ${inStart} ${x1} ${y1}Z`;
};

/** The brace before a system of the given height, drawn to the start of x = 0. */
export const brace = (top: number, bottom: number): string => {
  const middle = (top + bottom) / 2;
  const reach = (bottom - top) / 148;
  const half = (x1: number, x2: number): string =>
    `${x1} ${top + 19 * reach} ${x2} ${middle - 25 * reach} -23 ${middle}` +
    `C${x2} ${middle + 25 * reach} ${x1} ${bottom - 19 * reach} -8 ${bottom}`;
  const back = `C-19 ${bottom - 19 * reach} 1 ${middle + 25 * reach} -23 ${middle}C1 ${middle - 25 * reach} -19 ${top + 19 * reach} -8 ${top}Z`;
  return `M-8 ${top}C${half(-25, -6)}${back}`;
};
