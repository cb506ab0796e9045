import type { SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, MAX_ENVELOPES, MAX_FRAME_BYTES, type Refusal } from "@counterpoint/wire";
import { announce, readAnnounced, refuseAnnounced } from "./announced.ts";
import { append } from "./append.ts";
import { findMissing, putChunk, readChunk } from "./chunks.ts";
import { create } from "./create.ts";
import { deposit } from "./deposit.ts";
import { extend } from "./extend.ts";
import { asManyAsFit, logOf } from "./hub.ts";
import { leave } from "./leave.ts";
import { putLocator, readLocator } from "./locators.ts";
import { leaveNote, readNotes } from "./notes.ts";
import { prove } from "./prove.ts";
import { proveMember } from "./prove-member.ts";
import { readChain } from "./read-chain.ts";
import { readLogHash } from "./read-log-hash.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";
import { memberOf, whyNoDevice } from "./standing.ts";
import { subscribe, tellPushKey, unsubscribe } from "./subscribe.ts";

/** What a client says, and what it is answered. */
export async function answer(message: ClientMessage, session: Session, around: Surroundings): Promise<Answer> {
  const asDevice = async (space: SpaceId, work: () => Promise<Answer>): Promise<Answer> =>
    (await whyNoDevice(space, session, around)) ?? work();
  switch (message.type) {
    case "prove":
      return prove(message.space, message.device, message.signature, session, around);
    case "prove-member":
      return proveMember(message.space, message.member, message.signature, session, around);
    case "create":
      return create(message.space, message.genesis, session, around);
    case "extend":
      return extend(message.space, message.at, message.entry, session, around);
    case "append":
      return append(message.envelopes, session, around);
    case "announce":
      return announce(message.space, message, await memberOf(message.space, session, around), around);
    case "read-chain":
      return (await whyNotToRead(message, session, around)) ?? readChain(message.space, message.from, around);
    case "read-announced":
      return (await whyNotToRead(message, session, around)) ?? readAnnounced(message.space, around);
    case "refuse-announced":
      return asDevice(message.space, () => refuseAnnounced(message.space, message.device, session, around));
    case "read-log":
      return asDevice(message.space, () => readLog(message, around));
    case "read-log-hash":
      return asDevice(message.space, () => readLogHash(message.space, message.seq, around));
    case "put-chunk":
      return asDevice(message.space, () => putChunk(message.space, message.chunk, around));
    case "read-chunk":
      return asDevice(message.space, () => readChunk(message.space, message.id, around));
    case "find-missing":
      return asDevice(message.space, () => findMissing(message.space, message.ids, around));
    case "leave-note":
      return leaveNote(message.place, message.slot, message.note, around);
    case "read-notes":
      return readNotes(message.place, around);
    case "put-locator":
      return putLocator(message.id, message, around);
    case "read-locator":
      return readLocator(message.id, around);
    case "deposit":
      return deposit(message, session, around);
    case "leave":
      return leave(message.space, session, around);
    case "subscribe":
      return subscribe(message.space, message.endpoint, session, around);
    case "unsubscribe":
      return unsubscribe(message.space, session, around);
    case "read-push-key":
      return tellPushKey(around);
  }
}

/** The chain, and what waits for it, may be read by a member key too; the chain, by a device that it has removed. */
async function whyNotToRead(
  { type, space }: Extract<ClientMessage, { readonly type: "read-chain" | "read-announced" }>,
  session: Session,
  around: Surroundings,
): Promise<Refusal | undefined> {
  const why = await whyNoDevice(space, session, around);
  if (why === undefined || (why === "removed" && type === "read-chain")) return undefined;
  return (await memberOf(space, session, around)) === undefined ? why : undefined;
}

type ReadLog = Extract<ClientMessage, { readonly type: "read-log" }>;

async function readLog({ space, after, limit }: ReadLog, { store }: Surroundings): Promise<Answer> {
  const most = Math.min(limit, MAX_ENVELOPES);
  const [head, read] = [await store.head(space), await store.read(space, after, most, MAX_FRAME_BYTES)];
  if (!head.ok) return refusalOf(head.error);
  if (!read.ok) return refusalOf(read.error);
  const entries = asManyAsFit(read.value);
  return logOf(space, Math.max(head.value, entries.at(-1)?.seq ?? 0), entries);
}
