import type { Found } from "./found.ts";
import type { Label } from "./labels.ts";
import type { Normal } from "./normalise.ts";
import type { Mark } from "./reading.ts";

const MOST = 3;

/**
 * Of two labels on the same words the one that stands first here says more: "if you loved me you'd stay" is also a
 * "should", and "stop it or I leave" also a demand.
 */
const MORE_SPECIFIC_FIRST: readonly Label[] = [
  "conditional_love",
  "ultimatum",
  "reassurance_demand",
  "pseudo_feeling",
  "scorekeeping",
  "blame_feelings",
  "guilt_trip",
  "comparison",
  "contempt",
  "absolute",
  "mind_reading",
  "defensiveness",
  "invalidation",
  "stonewalling",
  "withdrawal",
  "criticism",
  "should",
  "demand",
];

const rank = ({ rule }: Found): number => MORE_SPECIFIC_FIRST.indexOf(rule.label);
const stronger = (one: Found, other: Found): number =>
  other.rule.weight - one.rule.weight || rank(one) - rank(other) || one.start - other.start;

/** No two on the same words, at most three, the strongest first; on the original text. */
export function merge(found: readonly Found[], normal: Normal): readonly Mark[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => rank(a) - rank(b) || stronger(a, b))) {
    if (!kept.some((it) => it.start < one.end && one.start < it.end)) kept.push(one);
  }
  const marked = kept.sort(stronger).slice(0, MOST);
  return marked.map((one) => ({
    label: one.rule.label,
    rule: one.rule.id,
    ...normal.back(one.start, wholeEnd(one, marked)),
  }));
}

/** A rule need not look to the end of what is said: half a sentence that is marked looks as if the rest were not meant. */
const wholeEnd = ({ end, clause }: Found, marked: readonly Found[]): number =>
  Math.max(end, Math.min(clause.end, ...marked.map(({ start }) => start - 1).filter((start) => start >= end)));
