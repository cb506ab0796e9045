import type { Checkin } from "@counterpoint/balance";
import { type CivilDate, daysBetween, type NeedId } from "@counterpoint/kernel";
import type { AloneGuide, Step } from "@counterpoint/library";
import type { Evening } from "./first-minute/evening.ts";
import { seedOf } from "./seed.ts";

export interface SmallStepAsk {
  /** The person's today. */
  readonly date: CivilDate;
  readonly evenings: readonly Evening[];
  readonly checkins: readonly Checkin[];
  /** 0, then one more each time that another one is wished for. */
  readonly turn: number;
}

const RECENT_DAYS = 14;
const RECENT_ANSWERS = 3;

/**
 * The one small thing in Today's margin: the same all day, near what was last picked, whatever is missing. Always one
 * that can be done alone, since nobody else has been asked.
 */
export function smallStep({ date, evenings, checkins, turn }: SmallStepAsk, guide: AloneGuide): Step {
  const ask = { needs: lastPicks(evenings), self: leastFree(checkins, date), seed: seedOf(date), turn };
  return guide.stepAlone(ask);
}

/** After an evening together both voices' picks count: the record does not say who of the two holds the phone now. */
function lastPicks(evenings: readonly Evening[]): readonly NeedId[] {
  const last = evenings.toSorted(newestFirst)[0];
  return last === undefined ? [] : [...last.needs, ...(last.secondNeeds ?? [])];
}

/** The lowest of the last answers: after an evening with little freedom, a few gentle days follow, unmarked. */
function leastFree(checkins: readonly Checkin[], date: CivilDate): number | null {
  const recent = checkins
    .filter((one) => one.date <= date && daysBetween(one.date, date) <= RECENT_DAYS)
    .toSorted(newestFirst)
    .flatMap(({ self }) => (self === null ? [] : [self]))
    .slice(0, RECENT_ANSWERS);
  return recent.length === 0 ? null : Math.min(...recent);
}

function newestFirst(a: { readonly date: CivilDate }, b: { readonly date: CivilDate }): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? 1 : -1;
}
