import { ID_BYTES, type Result, toBase64Url } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

/** Reads on from the front. Beyond the end it gives zeros, and `left` is below 0: who reads asks that once, at the end. */
export interface Reader {
  /** Unsigned, big endian, `width` bytes; above 2^53 no longer exact, so that it is still seen to be too large. */
  whole(width: number): number;
  bytes(length: number): Bytes;
  id<T>(parse: (text: string) => Result<T, string>): T;
  left(): number;
}

export function reader(bytes: Bytes): Reader {
  let at = 0;
  const take = (length: number): Bytes => {
    const out = new Uint8Array(length);
    out.set(bytes.subarray(at, at + length));
    at += length;
    return out;
  };
  return {
    whole: (width) => take(width).reduce((sum, byte) => sum * 256 + byte, 0),
    bytes: take,
    id: (parse) => {
      const parsed = parse(toBase64Url(take(ID_BYTES)));
      if (!parsed.ok) throw new TypeError("any 16 bytes are an id");
      return parsed.value;
    },
    left: () => bytes.length - at,
  };
}
