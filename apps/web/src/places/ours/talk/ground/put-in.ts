import { decideMarks, type Marks, type MatchRound, type Pair } from "@counterpoint/talk";
import type { OurBook } from "../../../../app/ours/our-book.ts";

/** "waits": it is kept here, and goes when there is a line. */
export type PutIn = "done" | "waits" | "over" | "failed";

interface Putting {
  readonly round: MatchRound;
  readonly pair: Pair;
  readonly marks: Marks;
  readonly opens: "at-the-hour" | "together-now";
  readonly now: number;
}

/**
 * Marks go in place of those that were put in before, also by another device of this person. To take marks back is to put
 * in none: nobody can tell it from marks that meet nowhere, nor the relay from any others.
 */
export async function putIn(
  { link: { exchange }, handIn, withdraw }: Pick<OurBook, "link" | "handIn" | "withdraw">,
  { round, pair, marks, opens, now }: Putting,
): Promise<PutIn> {
  const decided = decideMarks(round, marks, { pair, opens, now });
  if (!decided.ok) return "over";
  const { round: key, opensAt, items, choices } = decided.value;
  const id = await exchange.roundOf(key);
  // From the first write on, so that no cut makes a list on which nothing is marked of it, which gives way to what is there.
  const when = marks.size === 0 ? ({ opensAt, back: true } as const) : { opensAt };
  const put = await exchange.putIn(id, { kind: "choices", items, choices }, when);
  if (!put.ok) return put.error.kind === "opened" ? "over" : "failed";
  if (marks.size === 0) return (await withdraw(id)).ok ? "done" : "waits";
  // What opens at the hour is handed in with all else that is: when somebody marked a list is for nobody to see.
  if (opens === "at-the-hour") return "done";
  return (await handIn()).ok ? "done" : "waits";
}
