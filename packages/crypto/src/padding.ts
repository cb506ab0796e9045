import { err, ok, type Result } from "@counterpoint/kernel";
import { type Bytes, concat, u32 } from "./bytes.ts";

/** Batches of operations are at least this long: below it, PADMÉ alone would still tell a "yes" from a sentence. */
export const OPERATIONS_FLOOR = 512;

const LENGTH_BYTES = 4;

export type PaddingError = "too-short" | "bad-length" | "not-zeros";

/**
 * PADMÉ: the next length whose last E - S bits are zero, E = floor(log2 length), S = floor(log2 E) + 1. It adds at most
 * 12 % and leaves O(log log length) bits to be learned from a length. Source: K. Nikitin, L. Barman, W. Lueks,
 * M. Underwood, J.-P. Hubaux, B. Ford, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
 * PoPETs 2019(4), section 4 and algorithm 1. Lengths below 2 stay as they are.
 */
export function padme(length: number): number {
  if (length < 2) return length;
  const e = floorLog2(length);
  const s = floorLog2(e) + 1;
  const step = 2 ** Math.max(0, e - s);
  return Math.ceil(length / step) * step;
}

/** Exact, as Math.log2 need not be, for whole numbers from 1 to 2^32 - 1. */
const floorLog2 = (value: number): number => 31 - Math.clz32(value);

/** How long `length` bytes will be once padded: the four bytes that say so are counted in. */
export const paddedLength = (length: number, floor: number): number => Math.max(floor, padme(LENGTH_BYTES + length));

/** u32 length · the bytes · zeros. */
export const pad = (bytes: Bytes, floor: number): Bytes => padTo(bytes, paddedLength(bytes.length, floor));

/** The same, as long as is said. Throws where it does not fit. */
export function padTo(bytes: Bytes, length: number): Bytes {
  const out = new Uint8Array(length);
  out.set(concat([u32(bytes.length), bytes]));
  return out;
}

export function unpad(padded: Bytes): Result<Bytes, PaddingError> {
  if (padded.length < LENGTH_BYTES) return err("too-short");
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > padded.length) return err("bad-length");
  if (padded.subarray(end).some((byte) => byte !== 0)) return err("not-zeros");
  return ok(padded.slice(LENGTH_BYTES, end));
}
