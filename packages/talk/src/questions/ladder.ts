import type { Depth } from "@counterpoint/library";

const WEEK = 7;

/**
 * How deep the questions of a day mean to go, by the days since the two began. It looks at nothing that anybody answers
 * or leaves, so nobody can read another's limit from it; it rises slowly, and there is something small every day.
 */
export function depthsOn(day: number): readonly Depth[] {
  if (day < WEEK) return [1, 1, 2];
  if (day < 2 * WEEK) return day % 2 === 0 ? [1, 2, 2] : [1, 2, 3];
  return [1, 2, 3];
}
