import { ok, type Result } from "@counterpoint/kernel";
import { type AskError, ask, onLine, type Reach } from "../devices/ask.ts";
import type { Link } from "../link/port.ts";
import type { StorageError } from "../storage/port.ts";

export type LeaveError = AskError | StorageError;

/** As much of a link as it needs. */
export type LeavingLink = Pick<Link, "space" | "device" | "proof" | "part">;

/**
 * This person leaves a space of two without a word: for the other it is as if they were silent, for as long as they look.
 * It cannot be taken back. What is here stays; what was put in and has not opened is destroyed, here and at the relay.
 * Again after an error goes on from there; where it was cut off behind the relay's answer, the line finishes it.
 */
export async function leaveSpace(link: LeavingLink, reach: Reach): Promise<Result<void, LeaveError>> {
  const left = await onLine(reach, async (line): Promise<Result<void, AskError>> => {
    const { space, device } = link;
    const signature = await link.proof(line.nonce, line.origin);
    const proved = await ask(line, { type: "prove", space, device, signature }, "proved");
    if (!proved.ok) return hasLeft(proved.error) ? ok(undefined) : proved;
    const done = await ask(line, { type: "leave", space }, "done");
    return done.ok ? ok(undefined) : done;
  });
  return left.ok ? link.part() : left;
}

const hasLeft = (error: AskError): boolean => error.kind === "refused" && error.why === "left";
