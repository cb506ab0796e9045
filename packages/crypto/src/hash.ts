import { frame } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

export const HASH_BYTES = 32;

/** SHA-256 (FIPS 180-4) over the framed label and parts. */
export async function sha256(label: string, ...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", frame(label, parts)));
}
