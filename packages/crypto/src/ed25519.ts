import { type Brand, err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import { exportPair, type KeyPairBytes, PUBLIC_KEY_BYTES, refusedKey } from "./key-pair.ts";

/** A private Ed25519 key whose bytes no script can read back. */
export type SigningKey = Brand<CryptoKey, "SigningKey">;
export type VerifyKey = Brand<CryptoKey, "VerifyKey">;

export const SIGNATURE_BYTES = 64;

const isSigningKey = (key: CryptoKey): key is SigningKey =>
  key.algorithm.name === "Ed25519" && key.type === "private" && !key.extractable;

const isVerifyKey = (key: CryptoKey): key is VerifyKey => key.algorithm.name === "Ed25519" && key.type === "public";

/** Its bytes go into a keyring at once: this is the only moment at which they are in the open. */
export const newSigningKeys = async (): Promise<KeyPairBytes> =>
  exportPair(await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]));

export async function importSigningKey(pkcs8: Bytes): Promise<Result<SigningKey, "not-a-key">> {
  try {
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]);
    return isSigningKey(key) ? ok(key) : err("not-a-key");
  } catch (cause) {
    return refusedKey(cause);
  }
}

export async function importVerifyKey(publicKey: Bytes): Promise<Result<VerifyKey, "not-a-key">> {
  if (publicKey.length !== PUBLIC_KEY_BYTES) return err("not-a-key");
  try {
    const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", true, ["verify"]);
    return isVerifyKey(key) ? ok(key) : err("not-a-key");
  } catch (cause) {
    return refusedKey(cause);
  }
}

/** Ed25519 (RFC 8032) over bare bytes. Everything but test vectors goes through `sign` and `verify`. */
export const signBytes = async (key: SigningKey, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes));

export const verifyBytes = async (key: VerifyKey, bytes: Bytes, signature: Bytes): Promise<boolean> =>
  signature.length === SIGNATURE_BYTES && (await crypto.subtle.verify("Ed25519", key, signature, bytes));
