import { type CivilDate, dayNumber } from "@counterpoint/kernel";
import type { Depth, Question } from "@counterpoint/library";
import { EVENINGS } from "../pair/openings.ts";
import { type AnswerId, parseAnswerId } from "./answer.ts";
import { depthsOn } from "./ladder.ts";
import { orderOf } from "./order.ts";

/** What was opened is not asked again for so many days; then an answer may have become another. */
const OPENED_RESTS = 365;

export interface QuestionsAsk {
  readonly date: CivilDate;
  /** The day on which the two began: `Pair.begun`. */
  readonly begun: CivilDate;
  /** A whole number from 0 to 2^32 that both have and nobody else does. */
  readonly seed: number;
  /**
   * As `openedRounds` gives them, in any order. Both know them, and nothing else of what was or was not answered counts;
   * also not what was taken back, or it would change what is asked today.
   */
  readonly opened: readonly AnswerId[];
  readonly questions: readonly Question[];
}

/**
 * At most three questions for a day, the same for both: mixed in depth by `depthsOn`, turning to different needs where
 * they can, and none again before all were asked. Fewer where hardly any are left.
 *
 * The days are dealt one after the other from the first. A round counts as opened once its last evening is over, so what
 * opens today changes no day on which anybody may still be answering.
 */
export const questionsOfDay = (ask: QuestionsAsk): readonly Question[] => questionsUpTo(ask, 1)[0] ?? [];

/** The same for the last `count` days up to the date, the newest first; fewer where the two began later. */
export function questionsUpTo(ask: QuestionsAsk, count: number): readonly (readonly Question[])[] {
  const first = dayNumber(ask.begun);
  const last = dayNumber(ask.date) - first;
  const deal = createDeal(ask, first);
  const dealt: (readonly Question[])[] = [];
  for (let day = 0; day <= last; day++) {
    const today = deal(day);
    if (last - day < count) dealt.unshift(today);
  }
  return dealt;
}

/** Gives the questions of one day after the other, from day 0. */
function createDeal({ questions, seed, opened }: QuestionsAsk, first: number): (day: number) => readonly Question[] {
  const openedOn = daysOpened(opened, first);
  const askedOn = new Map<string, number>();
  let round = 0;
  let order = orderOf(questions, seed, round);
  let left = new Set(order);

  const rests = ({ id }: Question, day: number): boolean =>
    day - (askedOn.get(id) ?? Number.NEGATIVE_INFINITY) < EVENINGS ||
    (openedOn.get(id) ?? []).some((on) => day - on >= EVENINGS && day - on < OPENED_RESTS);

  return (day) => {
    const today: Question[] = [];
    const fresh = (): readonly Question[] => order.filter((one) => left.has(one) && !rests(one, day));
    for (const depth of depthsOn(day)) {
      if (fresh().length === 0) {
        order = orderOf(questions, seed, ++round);
        left = new Set(order);
      }
      const chosen = choose(fresh(), depth, today);
      if (chosen === undefined) break;
      today.push(chosen);
      left.delete(chosen);
      askedOn.set(chosen.id, day);
    }
    return today;
  };
}

/** Of the depth that is meant, or else of that which has most left; then what says least of today's needs again. */
function choose(fresh: readonly Question[], depth: Depth, today: readonly Question[]): Question | undefined {
  const of = (wanted: Depth): readonly Question[] => fresh.filter((one) => one.depth === wanted);
  const pool = of(depth).length > 0 ? of(depth) : mostOf([of(1), of(2), of(3)]);
  const again = ({ needs }: Question): number =>
    needs.filter((need) => today.some((one) => one.needs.includes(need))).length;
  const least = Math.min(...pool.map(again));
  return pool.find((one) => again(one) === least);
}

const mostOf = (pools: readonly (readonly Question[])[]): readonly Question[] =>
  pools.reduce((most, pool) => (pool.length > most.length ? pool : most));

/** By question, the days since the first on which rounds of it were asked that opened. */
function daysOpened(opened: readonly AnswerId[], first: number): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const id of opened) {
    const asked = parseAnswerId(id);
    if (asked === null) continue;
    const known = days.get(asked.question) ?? [];
    days.set(asked.question, [...known, dayNumber(asked.date) - first]);
  }
  return days;
}
