import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";

/** Bytes into pieces of these lengths, each a copy; refused where they do not end together. */
export function cut(bytes: Bytes, lengths: readonly number[]): Result<readonly Bytes[], "malformed"> {
  if (bytes.length !== lengths.reduce((sum, length) => sum + length, 0)) return err("malformed");
  let at = 0;
  return ok(
    lengths.map((length) => {
      at += length;
      return bytes.slice(at - length, at);
    }),
  );
}

export function join(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
