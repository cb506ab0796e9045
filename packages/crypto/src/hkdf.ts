import type { Bytes } from "./bytes.ts";

/** HKDF-SHA-256 (RFC 5869), at most 8,160 bytes. More is a mistake of the caller and throws. */
export async function hkdf(material: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const base = await crypto.subtle.importKey("raw", material, "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, base, length * 8);
  return new Uint8Array(bits);
}
