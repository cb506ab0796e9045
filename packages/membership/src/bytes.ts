import { fromBase64Url, ID_BYTES, toHex } from "@counterpoint/kernel";

export type Bytes = Uint8Array<ArrayBuffer>;

export function concat(parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Big endian; throws where the number has no place in so many bytes. */
export function whole(value: number, width: number): Bytes {
  const most = Math.min(2 ** (8 * width) - 1, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(value) || value < 0 || value > most) throw new RangeError(`not a whole number up to ${most}`);
  const out = new Uint8Array(width);
  let left = value;
  for (let at = width - 1; at >= 0; at--) {
    out[at] = left % 256;
    left = Math.floor(left / 256);
  }
  return out;
}

export function sized(bytes: Bytes, width: number): Bytes {
  if (bytes.length !== width) throw new RangeError(`${bytes.length} bytes where there have to be ${width}`);
  return bytes;
}

export function idBytes(id: string): Bytes {
  const bytes = fromBase64Url(id);
  if (!bytes.ok || bytes.value.length !== ID_BYTES) throw new TypeError("an id is 16 bytes in base64url");
  return bytes.value;
}

/** Hashes and keys are compared, and looked up, as text. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => toHex(one) === toHex(other);
