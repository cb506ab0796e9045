import { type Brand, err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { exportPair, type KeyPairBytes, PUBLIC_KEY_BYTES, refusedKey } from "./key-pair.ts";

/** A private X25519 key (RFC 7748) whose bytes no script can read back. Lockboxes are opened with it. */
export type AgreementKey = Brand<CryptoKey, "AgreementKey">;

const isAgreementKey = (key: CryptoKey): key is AgreementKey =>
  key.algorithm.name === "X25519" && key.type === "private" && !key.extractable;

/** Its bytes go into a keyring at once: this is the only moment at which they are in the open. */
export async function newAgreementKeys(): Promise<KeyPairBytes> {
  const pair = await crypto.subtle.generateKey("X25519", true, ["deriveBits"]);
  if (!("privateKey" in pair)) throw new TypeError("X25519 keys come in pairs");
  return exportPair(pair);
}

export async function importAgreementKey(pkcs8: Bytes): Promise<Result<AgreementKey, "not-a-key">> {
  try {
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, "X25519", false, ["deriveBits"]);
    return isAgreementKey(key) ? ok(key) : err("not-a-key");
  } catch (cause) {
    return refusedKey(cause);
  }
}

/** A raw public key (RFC 7748), as a chain names it. That something can be agreed with it is not looked at. */
export async function importAgreementPublicKey(publicKey: Bytes): Promise<Result<CryptoKey, "not-a-key">> {
  if (publicKey.length !== PUBLIC_KEY_BYTES) return err("not-a-key");
  try {
    return ok(await crypto.subtle.importKey("raw", publicKey, "X25519", true, []));
  } catch (cause) {
    return refusedKey(cause);
  }
}
