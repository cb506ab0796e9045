import { type Brand, err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

/**
 * The 32 random bytes that the recovery words spell. They open nothing by themselves: what opens is derived from them
 * and the passphrase together (`recoverySecret`), so that paper alone is useless to whoever finds it (S16).
 */
export type RecoveryEntropy = Brand<Bytes, "RecoveryEntropy">;

export const RECOVERY_ENTROPY_BYTES = 32;

const isRecoveryEntropy = (bytes: Bytes): bytes is RecoveryEntropy => bytes.length === RECOVERY_ENTROPY_BYTES;

export function newRecoveryEntropy(): RecoveryEntropy {
  const bytes = crypto.getRandomValues(new Uint8Array(RECOVERY_ENTROPY_BYTES));
  if (!isRecoveryEntropy(bytes)) throw new TypeError("recovery words spell 32 bytes");
  return bytes;
}

/** Takes the bytes as they are; that they were once random is the caller's word. */
export const parseRecoveryEntropy = (bytes: Bytes): Result<RecoveryEntropy, "not-entropy"> =>
  isRecoveryEntropy(bytes) ? ok(bytes) : err("not-entropy");
