import { err, ok, type Result } from "@counterpoint/kernel";
import { decodeHeader, HEADER_BYTES, type Header, type HeaderError } from "./header.ts";
import { MAX_ENVELOPE_BYTES, WIDTHS } from "./layout.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export type EnvelopeError = HeaderError | "too-long";

/** All bytes are views into what was received: what is checked is what was signed, never a re-serialisation. */
export interface Envelope {
  readonly header: Header;
  /** The additional data of the box. */
  readonly headerBytes: Bytes;
  readonly box: Bytes;
  /** What the signature is over: everything before it. */
  readonly signed: Bytes;
  readonly signature: Bytes;
}

const BOX_AT = HEADER_BYTES + WIDTHS.u32;

/** The longest box that an envelope can carry, nonce and tag included. */
export const MAX_BOX_BYTES: number = MAX_ENVELOPE_BYTES - BOX_AT - WIDTHS.signature;

/** What is to be signed: header · box length · box. Throws on sizes that no envelope can hold. */
export function encodeUnsigned(headerBytes: Bytes, box: Bytes): Bytes {
  if (headerBytes.length !== HEADER_BYTES) throw new RangeError(`a header has ${HEADER_BYTES} bytes`);
  if (box.length < WIDTHS.box || box.length > MAX_BOX_BYTES)
    throw new RangeError("no envelope holds a box of that size");
  const bytes = new Uint8Array(BOX_AT + box.length);
  bytes.set(headerBytes);
  new DataView(bytes.buffer).setUint32(HEADER_BYTES, box.length);
  bytes.set(box, BOX_AT);
  return bytes;
}

export function encodeEnvelope(headerBytes: Bytes, box: Bytes, signature: Bytes): Bytes {
  if (signature.length !== WIDTHS.signature) throw new RangeError("a signature has 64 bytes");
  const unsigned = encodeUnsigned(headerBytes, box);
  const bytes = new Uint8Array(unsigned.length + signature.length);
  bytes.set(unsigned);
  bytes.set(signature, unsigned.length);
  return bytes;
}

/** Checks the shape alone: who signed it and whether the box opens are for those who hold the keys. */
export function decodeEnvelope(bytes: Bytes): Result<Envelope, EnvelopeError> {
  if (bytes.length > MAX_ENVELOPE_BYTES) return err("too-long");
  const headerBytes = bytes.subarray(0, HEADER_BYTES);
  const header = decodeHeader(headerBytes);
  if (!header.ok) return header;
  const end = bytes.length - WIDTHS.signature;
  if (end < BOX_AT + WIDTHS.box) return err("too-short");
  const boxLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEADER_BYTES);
  if (boxLength !== end - BOX_AT) return err("bad-length");
  return ok({
    header: header.value,
    headerBytes,
    box: bytes.subarray(BOX_AT, end),
    signed: bytes.subarray(0, end),
    signature: bytes.subarray(end),
  });
}
