import type { Bytes } from "./bytes.ts";

/**
 * What this package does not have: the relay hands in those of its platform, a client those of `crypto`. Both frame what
 * they work on under the label, as `frame` of the kernel does, and both may answer at once or later.
 */
export interface Checks {
  sha256(label: string, ...parts: readonly Uint8Array[]): Bytes | Promise<Bytes>;
  /** Ed25519 (RFC 8032) under a raw public key; false also where the key is none. */
  verify(publicKey: Bytes, label: string, message: Bytes, signature: Bytes): boolean | Promise<boolean>;
}
