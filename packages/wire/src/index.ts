export { type BatchesError, decodeBatches, encodeBatches, MAX_BATCHES, MAX_BATCHES_BYTES } from "./batches.ts";
export {
  decodeEnvelope,
  type Envelope,
  type EnvelopeError,
  encodeEnvelope,
  encodeUnsigned,
  MAX_BOX_BYTES,
} from "./envelope.ts";
export { decodeHeader, EMPTY_HASH, encodeHeader, HEADER_BYTES, type Header, type HeaderError } from "./header.ts";
export { MAX_ENVELOPE_BYTES } from "./layout.ts";
