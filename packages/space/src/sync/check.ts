/**
 * Where the log of a relay and what was seen of it part: it may have been put back from a copy, and have grown again since.
 * Two places that agree are enough where nothing speaks against it; an envelope may have its old place by accident.
 */
import type { LogEntry } from "@counterpoint/wire";

export interface Check {
  /** The last place that both have. */
  readonly start: number;
  /** The place that is looked at: one less than `start`, three less, seven less. */
  readonly at: number;
  /** What the relay has there; null until it has said so. */
  readonly entry: LogEntry | null;
  /** The highest place from which on all that were looked at agree, down to this one; 0 for none. */
  readonly common: number;
  /** Something does not agree: all the way down is looked at. */
  readonly isParted: boolean;
}

/** `seen` as far as it was read here, `head` as far as the relay says it has. Null where nothing was read. */
export const beginCheck = (seen: number, head: number): Check | null =>
  seen === 0
    ? null
    : { start: Math.min(seen, head), at: Math.min(seen, head), entry: null, common: 0, isParted: head < seen };

/** The next place to look at; or from where on they part, if they do. */
export function goDown(check: Check, agrees: boolean): Check | "same" | number {
  const { start, at } = check;
  const common = agrees ? check.common || at : 0;
  const isParted = check.isParted || !agrees;
  if (!isParted && (at < start || at === 1)) return "same";
  const next = start - (2 * (start - at) + 1);
  return next < 1 ? common : { start, at: next, entry: null, common, isParted };
}
