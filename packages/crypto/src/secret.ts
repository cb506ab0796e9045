import { type Brand, err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

/** 32 bytes that nobody can guess. It never encrypts anything itself: keys are derived from it, each for one purpose. */
export type Secret = Brand<Bytes, "Secret">;

export const SECRET_BYTES = 32;

const isSecret = (bytes: Bytes): bytes is Secret => bytes.length === SECRET_BYTES;

export function newSecret(): Secret {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  if (!isSecret(bytes)) throw new TypeError("a secret has 32 bytes");
  return bytes;
}

/** Takes the bytes as they are; that they were once random is the caller's word. */
export const parseSecret = (bytes: Bytes): Result<Secret, "not-a-secret"> =>
  isSecret(bytes) ? ok(bytes) : err("not-a-secret");
