import type { Mark, MarksDeposit } from "./marks.ts";
import { itemOf } from "./round.ts";

/** All that is ever known of an entry: both are keen, both are open to it, or nothing. */
export interface CommonEntry {
  readonly ref: string;
  readonly title: string;
  readonly meaning: string;
  readonly common: Mark | "nothing";
}

/**
 * What a round came to, in the words that were marked: of what was put in, not of the list as it is now, which the other
 * may have written anew. `matches` is what both hold; null before the round has opened. Of an entry that one of them
 * marked this says what it says of one that neither did.
 */
export function readCommonGround(
  { items }: Pick<MarksDeposit, "items">,
  matches: ReadonlyMap<string, Mark> | null,
): readonly CommonEntry[] {
  return items.flatMap((subject) => {
    const item = itemOf(subject);
    return item === undefined ? [] : [{ ...item, common: matches?.get(subject) ?? "nothing" }];
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
