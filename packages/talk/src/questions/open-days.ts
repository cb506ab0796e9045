import { addDays, type CivilDate } from "@counterpoint/kernel";
import type { Question } from "@counterpoint/library";
import { EVENINGS, nextOpening } from "../pair/openings.ts";
import { type Pair, pairDate } from "../pair/pair.ts";
import type { AnswerId } from "./answer.ts";
import { questionsOfDay } from "./of-day.ts";

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
export function openDays({ pair, seed, opened, questions, now }: OpenDaysAsk): readonly OpenDay[] {
  const today = pairDate(pair, now);
  return Array.from({ length: EVENINGS }, (_, back) => addDays(today, -back))
    .filter((date) => date >= pair.begun && nextOpening(date, pair, now) !== null)
    .map((date) => ({ date, questions: questionsOfDay({ date, begun: pair.begun, seed, opened, questions }) }));
}
