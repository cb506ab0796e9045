/** All that can be said, and by whom. */
import type { Result } from "@counterpoint/kernel";
import type { Bytes } from "./frame/bytes.ts";
import { type Frame, frameDecoder, type Readable } from "./frame/message.ts";
import type { FrameError } from "./frame/reader.ts";
import { type Announce, announce } from "./messages/announce.ts";
import { type Announced, announced } from "./messages/announced.ts";
import { type Announcements, announcements } from "./messages/announcements.ts";
import { type Append, append } from "./messages/append.ts";
import { type Chain, chain } from "./messages/chain.ts";
import { type Chunk, chunk } from "./messages/chunk.ts";
import { type Create, create } from "./messages/create.ts";
import { type Deposit, deposit } from "./messages/deposit.ts";
import { type Done, done } from "./messages/done.ts";
import { type Extend, extend } from "./messages/extend.ts";
import { type FindMissing, findMissing } from "./messages/find-missing.ts";
import { type Hello, hello } from "./messages/hello.ts";
import { type Kept, kept } from "./messages/kept.ts";
import { type Leave, leave } from "./messages/leave.ts";
import { type LeaveNote, leaveNote } from "./messages/leave-note.ts";
import { type Locator, locator } from "./messages/locator.ts";
import { type Log, log } from "./messages/log.ts";
import { type LogHash, logHash } from "./messages/log-hash.ts";
import { type Missing, missing } from "./messages/missing.ts";
import { type Notes, notes } from "./messages/notes.ts";
import { type Prove, prove } from "./messages/prove.ts";
import { type ProveMember, proveMember } from "./messages/prove-member.ts";
import { type Proved, proved } from "./messages/proved.ts";
import { type PushKey, pushKey } from "./messages/push-key.ts";
import { type PutChunk, putChunk } from "./messages/put-chunk.ts";
import { type PutLocator, putLocator } from "./messages/put-locator.ts";
import { type ReadAnnounced, readAnnounced } from "./messages/read-announced.ts";
import { type ReadChain, readChain } from "./messages/read-chain.ts";
import { type ReadChunk, readChunk } from "./messages/read-chunk.ts";
import { type ReadLocator, readLocator } from "./messages/read-locator.ts";
import { type ReadLog, readLog } from "./messages/read-log.ts";
import { type ReadLogHash, readLogHash } from "./messages/read-log-hash.ts";
import { type ReadNotes, readNotes } from "./messages/read-notes.ts";
import { type ReadPushKey, readPushKey } from "./messages/read-push-key.ts";
import { type RefuseAnnounced, refuseAnnounced } from "./messages/refuse-announced.ts";
import { type Refused, refused } from "./messages/refused.ts";
import { type Subscribe, subscribe } from "./messages/subscribe.ts";
import { type Unsubscribe, unsubscribe } from "./messages/unsubscribe.ts";

export type ClientMessage =
  | Prove
  | Create
  | Append
  | ReadLog
  | Extend
  | ReadChain
  | PutChunk
  | ReadChunk
  | FindMissing
  | ProveMember
  | Announce
  | ReadAnnounced
  | RefuseAnnounced
  | LeaveNote
  | ReadNotes
  | PutLocator
  | ReadLocator
  | Deposit
  | Leave
  | Subscribe
  | Unsubscribe
  | ReadPushKey
  | ReadLogHash;

export type RelayMessage =
  | Hello
  | Proved
  | Kept
  | Refused
  | Done
  | Log
  | Chain
  | Chunk
  | Missing
  | Announced
  | Announcements
  | Notes
  | Locator
  | PushKey
  | LogHash;

/** As the document tells of them; for tests and for the two readers below. */
export const CLIENT_MESSAGES: readonly Readable<ClientMessage>[] = [
  prove,
  create,
  append,
  readLog,
  extend,
  readChain,
  putChunk,
  readChunk,
  findMissing,
  proveMember,
  announce,
  readAnnounced,
  refuseAnnounced,
  leaveNote,
  readNotes,
  putLocator,
  readLocator,
  deposit,
  leave,
  subscribe,
  unsubscribe,
  readPushKey,
  readLogHash,
];

export const RELAY_MESSAGES: readonly Readable<RelayMessage>[] = [
  hello,
  proved,
  kept,
  refused,
  done,
  log,
  chain,
  chunk,
  missing,
  announced,
  announcements,
  notes,
  locator,
  pushKey,
  logHash,
];

/** What the relay makes of bytes that it receives. Byte fields of the message are views into them. */
export const decodeFromClient: (bytes: Bytes) => Result<Frame<ClientMessage>, FrameError> =
  frameDecoder(CLIENT_MESSAGES);

/** What a client makes of bytes that it receives. */
export const decodeFromRelay: (bytes: Bytes) => Result<Frame<RelayMessage>, FrameError> = frameDecoder(RELAY_MESSAGES);
