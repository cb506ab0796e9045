import { err, ok, type Result } from "@counterpoint/kernel";
import { type AskError, ask, onLine, type Reach } from "../devices/ask.ts";
import type { Link } from "../link/port.ts";
import type { StorageError } from "../storage/port.ts";
import type { Conversation } from "../sync/conversation.ts";
import type { Deposit, PutInError } from "./port.ts";

export type HandInError = AskError | StorageError;

/** As much of a link as it needs. */
export type HandingLink = Pick<Link, "space" | "device" | "proof" | "exchange" | "part">;

/**
 * Gives the relay what waits for it, each once, on a line of its own: when is for the caller to say, since it is what
 * somebody who watches sees. Again after an error goes on from there.
 */
export async function handIn(link: HandingLink, reach: Reach): Promise<Result<void, HandInError>> {
  const unsent = await link.exchange.unsent();
  if (!unsent.ok || unsent.value.length === 0) return unsent.ok ? ok(undefined) : unsent;
  const handed = await onLine(reach, async (line): Promise<Result<void, HandInError>> => {
    const { space, device } = link;
    const signature = await link.proof(line.nonce, line.origin);
    const proved = await ask(line, { type: "prove", space, device, signature }, "proved");
    if (!proved.ok) return proved;
    // Not in the order in which it was put in: that would say what was.
    for (const deposit of unsent.value.toSorted((one, other) => (one.round < other.round ? -1 : 1))) {
      const given = await give(link, line, deposit);
      if (!given.ok) return given;
    }
    return ok(undefined);
  });
  if (handed.ok || handed.error.kind !== "refused" || handed.error.why !== "left") return handed;
  const parted = await link.part();
  return parted.ok ? handed : parted;
}

/**
 * So often it is put above what another own device has put in, each time twice as far: that one may have put in the same
 * anew every hour for a week.
 */
const MOST_TRIES = 20;

async function give(link: HandingLink, line: Conversation, first: Deposit): Promise<Result<void, HandInError>> {
  const { exchange } = link;
  let deposit = first;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { round, version } = deposit;
    const done = await ask(line, messageOf(link, deposit), "done");
    if (done.ok) return exchange.sent(round, version);
    const why = done.error.kind === "refused" ? done.error.why : undefined;
    if (why === "round-over") return exchange.refused(round, version);
    // The relay knows less of the chain than this device: that is given to it elsewhere, and this goes later as it is.
    if (why === "stale-epoch") return ok(undefined);
    if (why !== "stale-version") return err(done.error);
    const again = await exchange.again(round, version, 2 ** tries);
    if (!again.ok) return isStorageError(again.error) ? err(again.error) : ok(undefined);
    if (again.value === undefined) return exchange.refused(round, version);
    deposit = again.value;
  }
  return ok(undefined);
}

function messageOf({ space }: HandingLink, { sealed, ...deposit }: Deposit) {
  const { record, share } = sealed ?? { record: new Uint8Array(), share: new Uint8Array() };
  return { type: "deposit", space, ...deposit, record, share } as const;
}

export const isStorageError = (error: PutInError): error is StorageError =>
  error.kind !== "opened" && error.kind !== "too-long" && error.kind !== "may-not-write";
