export { announcementContent } from "./announcement.ts";
export { type BatchesError, decodeBatches, encodeBatches, MAX_BATCHES, MAX_BATCHES_BYTES } from "./batches.ts";
export { encodeFromClient, encodeFromRelay } from "./encode.ts";
export {
  decodeEnvelope,
  type Envelope,
  type EnvelopeError,
  encodeEnvelope,
  encodeUnsigned,
  MAX_BOX_BYTES,
} from "./envelope.ts";
export type { Frame } from "./frame/message.ts";
export type { FrameError } from "./frame/reader.ts";
export { decodeHeader, EMPTY_HASH, encodeHeader, HEADER_BYTES, type Header, type HeaderError } from "./header.ts";
export { MAX_ENVELOPE_BYTES } from "./layout.ts";
export {
  MAX_ANNOUNCED,
  MAX_CHAIN_ENTRIES,
  MAX_CHAIN_ENTRY_BYTES,
  MAX_CHUNK_BYTES,
  MAX_CHUNK_IDS,
  MAX_ENDPOINT_BYTES,
  MAX_ENVELOPES,
  MAX_FRAME_BYTES,
  MAX_LOCATOR_BYTES,
  MAX_NOTE_BYTES,
  MAX_NOTES,
  SHARE_BYTES,
  TOKEN_BYTES,
  WIRE_VERSION,
} from "./limits.ts";
export { locatorContent } from "./locator.ts";
export type { AnnouncedDevice } from "./messages/announced-device.ts";
export type { Announcement } from "./messages/announcements.ts";
export type { Deposit } from "./messages/deposit.ts";
export type { Outcome } from "./messages/kept.ts";
export type { LogEntry } from "./messages/log.ts";
export type { Note } from "./messages/notes.ts";
export { REFUSALS, type Refusal } from "./messages/refusal.ts";
export { memberProofContent, proofContent } from "./proof.ts";
export {
  decodeReveal,
  encodeReveal,
  MAX_TOKENS,
  REVEAL_LABEL,
  REVEAL_VERSION,
  type Reveal,
  type RevealError,
} from "./reveal.ts";
export {
  decodeSealedRecord,
  encodeSealedRecord,
  encodeUnsignedRecord,
  MAX_SEALED_CONTENT,
  MAX_SEALED_RECORD_BYTES,
  SEALED_LABEL,
  SEALED_VERSION,
  type SealedRecord,
  type SealedRecordError,
  SHARE_LABEL,
  type SignedRecord,
  sharePlace,
} from "./sealed-record.ts";
export { type ClientMessage, decodeFromClient, decodeFromRelay, type RelayMessage } from "./spoken.ts";
