import { type ClientMessage, MAX_ENVELOPES, MAX_FRAME_BYTES } from "@counterpoint/wire";
import { append } from "./append.ts";
import { create, extend, readChain } from "./chains.ts";
import { findMissing, putChunk, readChunk } from "./chunks.ts";
import { asManyAsFit, logOf } from "./hub.ts";
import { prove } from "./prove.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** What a client says, and what it is answered. What touches a space needs a device of it on this connection. */
export async function answer(message: ClientMessage, session: Session, around: Surroundings): Promise<Answer> {
  if (needsProof(message) && !session.proven.has(message.space)) return "not-proved";
  switch (message.type) {
    case "prove":
      return prove(message, session, around);
    case "create":
      return create(message.space, message.genesis, around);
    case "extend":
      return extend(message.space, message.at, message.entry, around);
    case "append":
      return append(message.envelopes, session, around);
    case "read-log":
      return readLog(message, around);
    case "read-chain":
      return readChain(message.space, message.from, around);
    case "put-chunk":
      return putChunk(message.space, message.chunk, around);
    case "read-chunk":
      return readChunk(message.space, message.id, around);
    case "find-missing":
      return findMissing(message.space, message.ids, around);
    default:
      return "unknown-version";
  }
}

const OF_A_DEVICE = ["read-log", "read-chain", "put-chunk", "read-chunk", "find-missing"] as const;

type OfADevice = Extract<ClientMessage, { readonly type: (typeof OF_A_DEVICE)[number] }>;

/** An append is looked at envelope by envelope; chain entries are judged by the chain. */
function needsProof(message: ClientMessage): message is OfADevice {
  return OF_A_DEVICE.some((type) => type === message.type);
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
