import { type MatchRound, type MatchRoundKey, subjectOfItem } from "../common/round.ts";
import { nextOpening, type OpeningHour } from "../pair/openings.ts";
import type { Pair } from "../pair/pair.ts";
import { type AnswerId, answerId } from "../questions/answer.ts";
import type { OpenDay } from "../questions/open-days.ts";

/** What lies on this device for a round, and whether the relay has it. */
export type Lying = "unsent" | "sent" | "refused";

export interface DueAsk {
  readonly pair: Pair;
  readonly days: readonly OpenDay[];
  readonly matchRounds: readonly MatchRound[];
  /** By the key of the round. */
  readonly lying: ReadonlyMap<string, Lying>;
  readonly now: number;
}

export type Due =
  /** Nothing lies there: what looks like an answer is put in. */
  | { readonly kind: "dummy"; readonly round: AnswerId; readonly opensAt: OpeningHour }
  /** The same for a list: marks that say nothing. */
  | {
      readonly kind: "no-marks";
      readonly round: MatchRoundKey;
      readonly opensAt: OpeningHour;
      readonly items: readonly string[];
    }
  /** Whatever lies there is put in once more, for the next evening. */
  | { readonly kind: "anew"; readonly round: AnswerId | MatchRoundKey; readonly opensAt: OpeningHour };

/**
 * What is put in before everything is handed in together: something for each round that can still open, again each time.
 * It follows from the days and from what is laid out, and from nothing that this person did (S6): where they have
 * answered since, that goes in the place of what would have been put in anew.
 */
export function whatIsDue({ pair, days, matchRounds, lying, now }: DueAsk): readonly Due[] {
  const answers = days.flatMap(({ date, questions }) =>
    questions.flatMap((question): readonly Due[] => {
      const [round, opensAt] = [answerId({ date, question: question.id }), nextOpening(date, pair, now)];
      return opensAt === null ? [] : dueFor(lying.get(round), { kind: "dummy", round, opensAt });
    }),
  );
  const marks = matchRounds.flatMap(({ key, date, items }): readonly Due[] => {
    const opensAt = nextOpening(date, pair, now);
    if (opensAt === null) return [];
    return dueFor(lying.get(key), { kind: "no-marks", round: key, opensAt, items: items.map(subjectOfItem) });
  });
  return [...answers, ...marks];
}

/** What the relay will not have lies there by another device of this person, which goes on with it. */
function dueFor(lies: Lying | undefined, first: Exclude<Due, { readonly kind: "anew" }>): readonly Due[] {
  if (lies === undefined) return [first];
  return lies === "sent" ? [{ kind: "anew", round: first.round, opensAt: first.opensAt }] : [];
}

const MINUTE_MS = 60_000;
const BEFORE_MS = 10 * MINUTE_MS;
const AFTER_MS = 50 * MINUTE_MS;

/**
 * Not about the hour at which rounds open: what is put in anew is for the next evening, and a clock that is fast would
 * take it away from this one. Nobody hands anything in then, unless they say so.
 */
export function isTimeToHandIn(pair: Pair, days: readonly Pick<OpenDay, "date">[], now: number): boolean {
  return days.every(({ date }) => {
    const [next, last] = [nextOpening(date, pair, now), nextOpening(date, pair, now - AFTER_MS)];
    const isSoon = next !== null && next * 3_600_000 - now <= BEFORE_MS;
    return !isSoon && next === last;
  });
}
