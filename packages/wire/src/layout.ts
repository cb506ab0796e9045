/** Field after field, numbers big endian: the one place where the order and width of an envelope's bytes are written. */
type FieldType = "u8" | "u32" | "u64" | "id" | "hash" | "box" | "signature";

export type HeaderField =
  | "version"
  | "suite"
  | "space"
  | "epoch"
  | "device"
  | "devSeq"
  | "prevHash"
  | "opId"
  | "chainHead"
  | "seenSeq"
  | "seenHash";

export const HEADER_LAYOUT: readonly (readonly [HeaderField, FieldType])[] = [
  ["version", "u8"],
  ["suite", "u8"],
  ["space", "id"],
  ["epoch", "u32"],
  ["device", "id"],
  ["devSeq", "u64"],
  ["prevHash", "hash"],
  ["opId", "id"],
  ["chainHead", "hash"],
  ["seenSeq", "u64"],
  ["seenHash", "hash"],
];

export const TAIL_LAYOUT: readonly (readonly [string, FieldType])[] = [
  ["boxLength", "u32"],
  ["box", "box"],
  ["signature", "signature"],
];

/** In bytes; for the box, the least that it can be: a nonce and a tag. */
export const WIDTHS: Readonly<Record<FieldType, number>> = {
  u8: 1,
  u32: 4,
  u64: 8,
  id: 16,
  hash: 32,
  box: 28,
  signature: 64,
};

export const ENVELOPE_VERSION = 1;

/** AES-256-GCM with HKDF-SHA-256, SHA-256, Ed25519. */
export const ENVELOPE_SUITE = 1;

export const MAX_ENVELOPE_BYTES: number = 1024 * 1024;
