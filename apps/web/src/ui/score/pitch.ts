/** How far a stave reaches from its middle line, either way. */
export const SPAN = 40;

/** Where nobody has drawn a line of their own, the middle of the scale stands in. */
const MIDDLE = 50;

export const middleOf = (line: number | null): number => line ?? MIDDLE;

export interface Pitch {
  /** From the top line down, in spaces: 0 to 4. */
  readonly depth: number;
  /** On which side it lies beyond the stave, where it does. */
  readonly beyond: "above" | "below" | null;
}

/** Spaces of a stave: five lines. */
export const SPACES = 4;

/** Where a value stands on a stave whose middle line is `middle`. */
export function pitchOf(value: number, middle: number): Pitch {
  const share = (middle - value) / SPAN;
  const depth = (SPACES / 2) * (1 + Math.min(1, Math.max(-1, share)));
  return { depth, beyond: share < -1 ? "above" : share > 1 ? "below" : null };
}
