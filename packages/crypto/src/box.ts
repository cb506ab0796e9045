import { err, ok, type Result } from "@counterpoint/kernel";
import type { BoxKey } from "./box-key.ts";
import { type Bytes, concat } from "./bytes.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const BOX_OVERHEAD: number = NONCE_BYTES + TAG_BYTES;

export type BoxError = "not-authentic" | "too-short";

/**
 * AES-256-GCM: nonce · ciphertext · tag. `aad` is not hidden, but the box opens with the same `aad` only. The nonce is
 * random, which is safe below 2^32 boxes under one key (NIST SP 800-38D, 8.3); it is given by test vectors alone.
 */
export async function sealBox(
  key: BoxKey,
  plaintext: Bytes,
  aad: Bytes,
  nonce: Bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Promise<Bytes> {
  if (nonce.length !== NONCE_BYTES) throw new RangeError("a nonce has 12 bytes");
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: aad }, key, plaintext);
  return concat([nonce, new Uint8Array(sealed)]);
}

export async function openBox(key: BoxKey, box: Bytes, aad: Bytes): Promise<Result<Bytes, BoxError>> {
  if (box.length < BOX_OVERHEAD) return err("too-short");
  const iv = box.subarray(0, NONCE_BYTES);
  try {
    const parameters = { name: "AES-GCM", iv, additionalData: aad };
    return ok(new Uint8Array(await crypto.subtle.decrypt(parameters, key, box.subarray(NONCE_BYTES))));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "OperationError") return err("not-authentic");
    throw cause;
  }
}
