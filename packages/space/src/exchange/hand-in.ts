import { err, ok, type Result } from "@counterpoint/kernel";
import type { Refusal } from "@counterpoint/wire";
import { type AskError, ask, onLine, type Reach } from "../devices/ask.ts";
import type { Link } from "../link/port.ts";
import type { StorageError } from "../storage/port.ts";
import type { Conversation } from "../sync/conversation.ts";
import type { Deposit } from "./port.ts";

export type HandInError = AskError | StorageError;

/** As much of a link as it needs. */
export type HandingLink = Pick<Link, "space" | "device" | "proof" | "exchange">;

/**
 * Gives the relay what waits for it, each once, on a line of its own: when is for the caller to say, since it is what
 * somebody who watches sees. Again after an error goes on from there.
 */
export async function handIn(link: HandingLink, reach: Reach): Promise<Result<void, HandInError>> {
  const unsent = await link.exchange.unsent();
  if (!unsent.ok || unsent.value.length === 0) return unsent.ok ? ok(undefined) : unsent;
  return onLine(reach, async (line): Promise<Result<void, HandInError>> => {
    const { space, device } = link;
    const signature = await link.proof(line.nonce, line.origin);
    const proved = await ask(line, { type: "prove", space, device, signature }, "proved");
    if (!proved.ok) return proved;
    for (const deposit of unsent.value) {
      const given = await give(link, line, deposit);
      if (!given.ok) return given;
    }
    return ok(undefined);
  });
}

/** Of this one deposit: with the next it may be otherwise. */
const FOR_GOOD: ReadonlySet<string> = new Set<Refusal>(["stale-version", "stale-epoch", "round-over"]);

async function give(
  { space, exchange }: HandingLink,
  line: Conversation,
  { round, version, opensAt, tokens, sealed }: Deposit,
): Promise<Result<void, HandInError>> {
  const { record, share } = sealed ?? { record: new Uint8Array(), share: new Uint8Array() };
  const message = { type: "deposit", space, round, version, opensAt, tokens, record, share } as const;
  const done = await ask(line, message, "done");
  if (done.ok) return exchange.sent(round, version);
  const { error } = done;
  if (error.kind === "refused" && FOR_GOOD.has(error.why)) return exchange.refused(round, version);
  return err(error);
}
