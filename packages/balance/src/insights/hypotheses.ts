import type { TagId } from "../items.ts";
import type { Axis } from "../levels/reading.ts";

/** Something good was shared, or one thanked the other. */
export const GOOD_OR_THANKS = "good-or-thanks";

export interface Hypothesis {
  readonly x: "load" | TagId | typeof GOOD_OR_THANKS;
  readonly y: Axis | "pull";
}

/**
 * Which links are looked for in one person's days. Fixed before looking, and the same for everybody: each one more would
 * show more people something that is chance. A change of this list changes every figure in docs/balance.md.
 */
export const HYPOTHESES: readonly Hypothesis[] = [
  { x: "load", y: "close" },
  { x: "load", y: "self" },
  { x: "us", y: "close" },
  { x: "us", y: "self" },
  { x: "alone", y: "self" },
  { x: "alone", y: "close" },
  { x: GOOD_OR_THANKS, y: "close" },
  { x: "load", y: "pull" },
];
