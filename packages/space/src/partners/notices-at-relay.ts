import { ok, type Result } from "@counterpoint/kernel";
import { type AskError, ask, onLine, type Reach } from "../devices/ask.ts";
import type { Link } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Conversation } from "../sync/conversation.ts";

export type NoticesError = AskError | StorageError;

/** As much of a link as it needs. */
export type NoticesLink = Pick<Link, "space" | "device" | "proof" | "part">;

/** The key for which a browser makes an address that the relay may send to. */
export function readPushKey(reach: Reach): Promise<Result<Bytes, AskError>> {
  return onLine(reach, async (line) => {
    const said = await ask(line, { type: "read-push-key" }, "push-key");
    // The frame it came in is gone with the line.
    return said.ok ? ok(said.value.key.slice()) : said;
  });
}

/** The relay may tell this device, at this address of a push service, that there is something; in place of an earlier one. */
export function subscribeNotices(
  link: NoticesLink,
  reach: Reach,
  endpoint: string,
): Promise<Result<void, NoticesError>> {
  const bytes = new TextEncoder().encode(endpoint);
  return asDevice(link, reach, (line) => ask(line, { type: "subscribe", space: link.space, endpoint: bytes }, "done"));
}

/** The relay forgets where this device can be told. Again is no mistake. */
export function unsubscribeNotices(link: NoticesLink, reach: Reach): Promise<Result<void, NoticesError>> {
  return asDevice(link, reach, (line) => ask(line, { type: "unsubscribe", space: link.space }, "done"));
}

async function asDevice(
  link: NoticesLink,
  reach: Reach,
  work: (line: Conversation) => Promise<Result<unknown, AskError>>,
): Promise<Result<void, NoticesError>> {
  const done = await onLine(reach, async (line): Promise<Result<void, AskError>> => {
    const { space, device } = link;
    const signature = await link.proof(line.nonce, line.origin);
    const proved = await ask(line, { type: "prove", space, device, signature }, "proved");
    if (!proved.ok) return proved;
    const said = await work(line);
    return said.ok ? ok(undefined) : said;
  });
  if (done.ok || done.error.kind !== "refused" || done.error.why !== "left") return done;
  const parted = await link.part();
  return parted.ok ? done : parted;
}
