import { decideMarks, type Marks, type MatchRound, type Pair } from "@counterpoint/talk";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { systemClock } from "../../../../platform/clock.ts";

/** "waits": it is kept here, and goes when there is a line. */
export type PutIn = "done" | "waits" | "over" | "failed";

/**
 * Marks go in place of those that were put in before. To take marks back is to put in none: nobody can tell it from marks
 * that meet nowhere, nor the relay from any others.
 */
export function usePutIn(
  round: MatchRound,
  pair: Pair,
): (marks: Marks, opens: "at-the-hour" | "together-now" | "soon") => Promise<PutIn> {
  const book = useOurBook();
  return async (marks, opens) => {
    const when = opens === "soon" ? "at-the-hour" : opens;
    const decided = decideMarks(round, marks, { pair, opens: when, now: systemClock.now() });
    if (!decided.ok) return "over";
    const { exchange } = book.link;
    const { round: key, opensAt, items, choices } = decided.value;
    const put = await exchange.putIn(await exchange.roundOf(key), { kind: "choices", items, choices }, { opensAt });
    if (!put.ok) return put.error.kind === "opened" ? "over" : "failed";
    // What opens at the hour is handed in with all else that is: when somebody marked a list is for nobody to see.
    if (opens === "at-the-hour") return "done";
    return (await book.handIn()).ok ? "done" : "waits";
  };
}
