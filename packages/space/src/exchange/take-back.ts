import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Reach } from "../devices/ask.ts";
import { type HandInError, type HandingLink, handIn, isStorageError } from "./hand-in.ts";

/**
 * Takes back what this person has put in for a round, and hands that in. Where nothing can be sent, or it is cut off, it
 * waits here and goes in with the next that is; what has opened stays open, and what was never put in is as if it had been.
 */
export async function takeBack(
  link: HandingLink,
  reach: Reach | undefined,
  round: RoundId,
): Promise<Result<void, HandInError>> {
  const put = await link.exchange.takeBack(round);
  if (!put.ok) return isStorageError(put.error) ? err(put.error) : ok(undefined);
  if (reach === undefined) return ok(undefined);
  const handed = await handIn(link, reach);
  if (!handed.ok) return handed;
  // What lies there may still open: nobody is told that it was taken back.
  const isThere = link.exchange.waiting().every((one) => one.round !== round || one.state === "sent");
  return isThere ? ok(undefined) : err({ kind: "refused", why: "stale-version" });
}
