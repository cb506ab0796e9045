import { createPublicKey, verify } from "node:crypto";
import type { Bytes } from "../store/port.ts";

/** What comes before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410, section 10.1). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

const PURPOSE = Buffer.from("prove", "ascii");

/** Whether the owner of `key` signed `content` for the purpose "prove". Any bytes give an answer. */
export function isProof(key: Bytes, content: Bytes, signature: Bytes): boolean {
  try {
    const spki = Buffer.concat([SPKI, key]);
    const signed = Buffer.concat([u32(PURPOSE.length), PURPOSE, u32(content.length), content]);
    return verify(null, signed, createPublicKey({ key: spki, format: "der", type: "spki" }), signature);
  } catch {
    return false;
  }
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
