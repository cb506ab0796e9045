import type { Found } from "./found.ts";
import type { Normal } from "./normalise.ts";
import type { Mark } from "./reading.ts";

const MOST = 3;

/** Of what overlaps the strongest, and of those the three strongest. */
export function merge(found: readonly Found[], normal: Normal): readonly Mark[] {
  const strongest = [...found].sort((one, other) => other.rule.weight - one.rule.weight || one.start - other.start);
  const kept: Found[] = [];
  for (const one of strongest) {
    if (!kept.some((it) => it.start < one.end && one.start < it.end)) kept.push(one);
  }
  return kept
    .slice(0, MOST)
    .map(({ rule, start, end }) => ({ label: rule.label, rule: rule.id, ...normal.back(start, end) }));
}
