import { addDays, type CivilDate } from "@counterpoint/kernel";
import type { Question } from "@counterpoint/library";
import { EVENINGS, nextOpening } from "../pair/openings.ts";
import { type Pair, pairDate } from "../pair/pair.ts";
import type { AnswerId } from "./answer.ts";
import { questionsUpTo } from "./of-day.ts";

export interface OpenDaysAsk {
  readonly pair: Pair;
  /** As `seedFrom` gives it. */
  readonly seed: number;
  /**
   * As `openedRounds` gives them from the records alone, all of them since the first day. What one device remembers beside
   * them must not count: another would ask other questions.
   */
  readonly opened: readonly AnswerId[];
  readonly questions: readonly Question[];
  readonly now: number;
}

export interface OpenDay {
  readonly date: CivilDate;
  readonly questions: readonly Question[];
}

/** The days of which something can still open, today first, each with what was asked on it. */
export function openDays({ pair, now, ...asked }: OpenDaysAsk): readonly OpenDay[] {
  const date = pairDate(pair, now);
  return questionsUpTo({ ...asked, date, begun: pair.begun }, EVENINGS)
    .map((questions, back) => ({ date: addDays(date, -back), questions }))
    .filter((day) => nextOpening(day.date, pair, now) !== null);
}
