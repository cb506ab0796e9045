import type { Bytes } from "./frame/bytes.ts";
import { encodeFrame } from "./frame/message.ts";
import { announce } from "./messages/announce.ts";
import { announced } from "./messages/announced.ts";
import { announcements } from "./messages/announcements.ts";
import { append } from "./messages/append.ts";
import { chain } from "./messages/chain.ts";
import { chunk } from "./messages/chunk.ts";
import { create } from "./messages/create.ts";
import { deposit } from "./messages/deposit.ts";
import { done } from "./messages/done.ts";
import { extend } from "./messages/extend.ts";
import { findMissing } from "./messages/find-missing.ts";
import { hello } from "./messages/hello.ts";
import { kept } from "./messages/kept.ts";
import { leave } from "./messages/leave.ts";
import { leaveNote } from "./messages/leave-note.ts";
import { locator } from "./messages/locator.ts";
import { log } from "./messages/log.ts";
import { logHash } from "./messages/log-hash.ts";
import { missing } from "./messages/missing.ts";
import { notes } from "./messages/notes.ts";
import { prove } from "./messages/prove.ts";
import { proveMember } from "./messages/prove-member.ts";
import { proved } from "./messages/proved.ts";
import { pushKey } from "./messages/push-key.ts";
import { putChunk } from "./messages/put-chunk.ts";
import { putLocator } from "./messages/put-locator.ts";
import { readAnnounced } from "./messages/read-announced.ts";
import { readChain } from "./messages/read-chain.ts";
import { readChunk } from "./messages/read-chunk.ts";
import { readLocator } from "./messages/read-locator.ts";
import { readLog } from "./messages/read-log.ts";
import { readLogHash } from "./messages/read-log-hash.ts";
import { readNotes } from "./messages/read-notes.ts";
import { readPushKey } from "./messages/read-push-key.ts";
import { refuseAnnounced } from "./messages/refuse-announced.ts";
import { refused } from "./messages/refused.ts";
import { subscribe } from "./messages/subscribe.ts";
import { unsubscribe } from "./messages/unsubscribe.ts";
import type { ClientMessage, RelayMessage } from "./spoken.ts";

/** `request` is a number of the client's choosing, not 0. Throws on what no frame can hold. */
export function encodeFromClient(message: ClientMessage, request: number): Bytes {
  switch (message.type) {
    case "prove":
      return encodeFrame(prove, request, message);
    case "create":
      return encodeFrame(create, request, message);
    case "append":
      return encodeFrame(append, request, message);
    case "read-log":
      return encodeFrame(readLog, request, message);
    case "extend":
      return encodeFrame(extend, request, message);
    case "read-chain":
      return encodeFrame(readChain, request, message);
    case "put-chunk":
      return encodeFrame(putChunk, request, message);
    case "read-chunk":
      return encodeFrame(readChunk, request, message);
    case "find-missing":
      return encodeFrame(findMissing, request, message);
    case "prove-member":
      return encodeFrame(proveMember, request, message);
    case "announce":
      return encodeFrame(announce, request, message);
    case "read-announced":
      return encodeFrame(readAnnounced, request, message);
    case "refuse-announced":
      return encodeFrame(refuseAnnounced, request, message);
    case "leave-note":
      return encodeFrame(leaveNote, request, message);
    case "read-notes":
      return encodeFrame(readNotes, request, message);
    case "put-locator":
      return encodeFrame(putLocator, request, message);
    case "read-locator":
      return encodeFrame(readLocator, request, message);
    case "deposit":
      return encodeFrame(deposit, request, message);
    case "leave":
      return encodeFrame(leave, request, message);
    case "subscribe":
      return encodeFrame(subscribe, request, message);
    case "unsubscribe":
      return encodeFrame(unsubscribe, request, message);
    case "read-push-key":
      return encodeFrame(readPushKey, request, message);
    case "read-log-hash":
      return encodeFrame(readLogHash, request, message);
  }
}

/** `request` is that of the message which this answers; 0 where nobody asked. Throws on what no frame can hold. */
export function encodeFromRelay(message: RelayMessage, request: number): Bytes {
  switch (message.type) {
    case "hello":
      return encodeFrame(hello, request, message);
    case "proved":
      return encodeFrame(proved, request, message);
    case "kept":
      return encodeFrame(kept, request, message);
    case "refused":
      return encodeFrame(refused, request, message);
    case "done":
      return encodeFrame(done, request, message);
    case "log":
      return encodeFrame(log, request, message);
    case "chain":
      return encodeFrame(chain, request, message);
    case "chunk":
      return encodeFrame(chunk, request, message);
    case "missing":
      return encodeFrame(missing, request, message);
    case "announced":
      return encodeFrame(announced, request, message);
    case "announcements":
      return encodeFrame(announcements, request, message);
    case "notes":
      return encodeFrame(notes, request, message);
    case "locator":
      return encodeFrame(locator, request, message);
    case "push-key":
      return encodeFrame(pushKey, request, message);
    case "log-hash":
      return encodeFrame(logHash, request, message);
  }
}
