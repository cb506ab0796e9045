import type { Link } from "@counterpoint/space";
import {
  type CommonEntry,
  type MatchRound,
  type MatchRoundKey,
  readCommonGround,
  subjectOfItem,
} from "@counterpoint/talk";

/** What a round came to; "elsewhere" where another device of this person has put in the marks. */
export type Met = readonly CommonEntry[] | "elsewhere";

/** Of rounds that have opened, by their keys; what has not is not in it. */
export type MetByKey = ReadonlyMap<MatchRoundKey, Met>;

export async function readMet(
  { exchange }: Pick<Link, "exchange">,
  rounds: readonly Pick<MatchRound, "key" | "items">[],
): Promise<MetByKey> {
  const met = new Map<MatchRoundKey, Met>();
  for (const { key, items } of rounds) {
    const subjects = items.map(subjectOfItem);
    const matches = await exchange.matches(await exchange.roundOf(key), subjects, new Map());
    if (matches.ok && matches.value !== undefined) met.set(key, readCommonGround({ items: subjects }, matches.value));
    else if (!matches.ok && matches.error.kind === "not-agreed") met.set(key, "elsewhere");
  }
  return met;
}
