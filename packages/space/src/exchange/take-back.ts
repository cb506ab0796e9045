import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Reach } from "../devices/ask.ts";
import { type HandInError, type HandingLink, handIn, isStorageError } from "./hand-in.ts";

/**
 * Each goes as far beyond as the last did again: past whatever other own devices have put in, which may have been the same
 * anew every hour for a week.
 */
const MOST_TRIES = 16;

/**
 * Takes back what this person has put in for a round, and hands that in. Where nothing can be sent it waits here; what has
 * opened stays open, and what was never put in is as if it had been.
 */
export async function takeBack(
  link: HandingLink,
  reach: Reach | undefined,
  round: RoundId,
): Promise<Result<void, HandInError>> {
  let above = 0;
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const put = await link.exchange.takeBack(round, above);
    if (!put.ok) return isStorageError(put.error) ? err(put.error) : ok(undefined);
    if (reach === undefined) return ok(undefined);
    const handed = await handIn(link, reach);
    if (!handed.ok) return handed;
    const isRefused = link.exchange.waiting().some((one) => one.round === round && one.state === "refused");
    if (!isRefused) return ok(undefined);
    above = put.value.version * 2;
  }
  // What lies there may still open: nobody is told that it was taken back.
  return err({ kind: "refused", why: "stale-version" });
}
