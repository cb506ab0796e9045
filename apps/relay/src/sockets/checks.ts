import { createPublicKey, hash, verify } from "node:crypto";
import { frame } from "@counterpoint/kernel";
import type { Checks } from "@counterpoint/membership";
import type { Bytes } from "../store/port.ts";

/** What comes before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410, section 10.1). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

export const sha256 = (label: string, ...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(hash("sha256", frame(label, parts), "buffer"));

/** Whether the owner of `key` signed `content` for that purpose. Any bytes give an answer. */
export function isSigned(key: Bytes, purpose: string, content: Uint8Array, signature: Bytes): boolean {
  try {
    const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: "der", type: "spki" });
    return verify(null, frame(purpose, [content]), spki, signature);
  } catch {
    return false;
  }
}

/** For entries from outside. */
export const checks: Checks = { sha256, verify: isSigned };

/** For entries from the own store: none got there without being checked. */
export const ownChecks: Checks = { sha256, verify: () => true };
