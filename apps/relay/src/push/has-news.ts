import type { Member, SpaceId } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { decodeEnvelope, MAX_ENVELOPES, MAX_FRAME_BYTES } from "@counterpoint/wire";
import type { Bytes, Seq, Store } from "../store/port.ts";

interface Stretch {
  readonly space: SpaceId;
  readonly after: Seq;
  readonly head: Seq;
}

/** Whether that part of the log has anything that is not the member's own. Undefined where it cannot be read now. */
export async function hasNews(
  store: Pick<Store, "read">,
  { devices }: Pick<Membership, "devices">,
  member: Member,
  { space, after, head }: Stretch,
): Promise<boolean | undefined> {
  const isOwn = (bytes: Bytes): boolean => {
    const envelope = decodeEnvelope(bytes);
    // What is no envelope has opened, and is of both.
    return envelope.ok && devices.get(envelope.value.header.device)?.member === member;
  };
  let at = after;
  while (at < head) {
    const page = await store.read(space, at, MAX_ENVELOPES, MAX_FRAME_BYTES);
    if (!page.ok) return undefined;
    const last = page.value.at(-1);
    if (last === undefined) return false;
    if (!page.value.every(({ bytes }) => isOwn(bytes))) return true;
    at = last.seq;
  }
  return false;
}
