import type { Mark, MarksDeposit } from "./marks.ts";
import { type MatchRound, subjectOfItem } from "./round.ts";

/** All that is ever known of an entry: both are keen, both are open to it, or nothing. */
export interface CommonEntry {
  readonly ref: string;
  readonly title: string;
  readonly meaning: string;
  readonly common: Mark | "nothing";
}

/**
 * What a round came to. `matches` is what both hold, by the texts under which it was put in; null before the round has
 * opened. Of an entry that one of them marked this says what it says of one that neither did.
 */
export function readCommonGround(
  { items }: Pick<MatchRound, "items">,
  matches: ReadonlyMap<string, Mark> | null,
): readonly CommonEntry[] {
  return items.map((item) => {
    const { ref, title, meaning } = item;
    return { ref, title, meaning, common: matches?.get(subjectOfItem(item)) ?? "nothing" };
  });
}

type Choices = MarksDeposit["choices"];

/** For two at one device, where no relay compares: keen where both are, open where both are at the least. */
export function matchesHere(one: Choices, other: Choices): ReadonlyMap<string, Mark> {
  const matches = new Map<string, Mark>();
  for (const [item, mark] of one) {
    const theirs = other.get(item);
    if (theirs !== undefined) matches.set(item, mark === "keen" && theirs === "keen" ? "keen" : "open");
  }
  return matches;
}
