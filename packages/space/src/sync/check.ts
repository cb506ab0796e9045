/**
 * Where the log of a relay and what was seen of it part: it may have been put back from a copy, and have grown again since.
 * What the relay says of a place is the hash of all of its log up to there, so one that agrees tells of every place before.
 */
import type { Bytes } from "../storage/port.ts";

export interface Check {
  /** The last place that both have. */
  readonly start: number;
  /** The place that is looked at: one less than `start`, three less, seven less. */
  readonly at: number;
  /** The hash of the relay's log up to there; null until it has said so. */
  readonly hash: Bytes | null;
  /** The relay has less than was seen of it. */
  readonly isLess: boolean;
}

/** `seen` as far as it was read here, `head` as far as the relay says it has. Null where nothing was read. */
export const beginCheck = (seen: number, head: number): Check | null =>
  seen === 0 ? null : { start: Math.min(seen, head), at: Math.min(seen, head), hash: null, isLess: head < seen };

/** The next place to look at; or from where on they part, if they do. */
export function goDown(check: Check, agrees: boolean): Check | "same" | number {
  const { start, at, isLess } = check;
  if (agrees) return at === start && !isLess ? "same" : at;
  const next = start - (2 * (start - at) + 1);
  return next < 1 ? 0 : { ...check, at: next, hash: null };
}
