import { err, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

export const PUBLIC_KEY_BYTES = 32;

/** A pair as it is kept inside a keyring, and nowhere else. */
export interface KeyPairBytes {
  /** Raw, 32 bytes (RFC 8032 or RFC 7748). */
  readonly publicKey: Bytes;
  /** PKCS #8 (RFC 8410). */
  readonly privateKey: Bytes;
}

export async function exportPair(pair: CryptoKeyPair): Promise<KeyPairBytes> {
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey("raw", pair.publicKey),
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) };
}

/** The platform says in many ways that bytes are not a key; that it does not know the algorithm is another matter. */
export function refusedKey(cause: unknown): Result<never, "not-a-key"> {
  if (cause instanceof DOMException && cause.name === "NotSupportedError") throw cause;
  return err("not-a-key");
}
