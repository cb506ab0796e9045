import type { CommonListId } from "@counterpoint/library";
import { nextOpening, type OpeningHour } from "../pair/openings.ts";
import { type Pair, pairDate } from "../pair/pair.ts";
import type { MatchRound, MatchRoundKey } from "./round.ts";

/**
 * What can be done with a list. It knows nothing of who has marked what: a list that both have marked and that agrees
 * nowhere, one that one of them has marked, and one that nobody has looked at are the same.
 */
export type ListState =
  | { readonly kind: "to-lay-out" }
  | {
      readonly kind: "to-mark";
      readonly round: MatchRound;
      /** At which it opens, unless both want it to open at once. */
      readonly opensAt: OpeningHour;
    }
  /** It was laid out today and has opened: once a day is enough. */
  | { readonly kind: "tomorrow" };

interface ListContext {
  readonly pair: Pair;
  /** Whether the round of these entries has opened on this device. */
  readonly hasOpened: (key: MatchRoundKey) => boolean;
  readonly now: number;
}

/** `rounds` as `readMatchRounds` gives them. The newest that can still open is the one to mark. */
export function readList(
  list: CommonListId,
  rounds: readonly MatchRound[],
  { pair, hasOpened, now }: ListContext,
): ListState {
  const today = pairDate(pair, now);
  const laidOut = rounds.filter((round) => round.list === list && round.date <= today);
  for (const round of laidOut) {
    const opensAt = nextOpening(round.date, pair, now);
    if (opensAt !== null && !hasOpened(round.key)) return { kind: "to-mark", round, opensAt };
  }
  return { kind: laidOut[0]?.date === today ? "tomorrow" : "to-lay-out" };
}
