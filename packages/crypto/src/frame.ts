import { type Bytes, concat, u32, utf8 } from "./bytes.ts";

/**
 * What is hashed or signed: a label that says what the bytes are, then each part, all with their length (u32, big
 * endian) before them. No two different (label, parts) give the same bytes, so nothing signed as one thing can be
 * passed off as another.
 */
export function frame(label: string, parts: readonly Uint8Array[]): Bytes {
  if (label === "") throw new RangeError("a label says what the bytes are, and cannot be empty");
  return concat([utf8(label), ...parts].flatMap((part) => [u32(part.length), part]));
}
