import { fromBase64Url, fromHex } from "@counterpoint/kernel";
import { type Bytes, concat } from "../bytes.ts";
import { importSigningKey, type SigningKey } from "../ed25519.ts";
import { type AgreementKey, importAgreementKey } from "../x25519.ts";

/** A key that can be made again from its seed: the private half cannot be read back, the public one is raw. */
export interface SeedPair<PrivateKey> {
  readonly privateKey: PrivateKey;
  readonly publicKey: Bytes;
}

/** RFC 8410: what stands before the 32 bytes of a private key in PKCS #8. */
const BEFORE_SEED = {
  Ed25519: fromHex("302e020100300506032b657004220420"),
  X25519: fromHex("302e020100300506032b656e04220420"),
} as const;

export async function signingPairFromSeed(seed: Bytes): Promise<SeedPair<SigningKey>> {
  const pkcs8 = concat([BEFORE_SEED.Ed25519, seed]);
  const privateKey = await importSigningKey(pkcs8);
  if (!privateKey.ok) throw new TypeError("any 32 bytes are an Ed25519 seed");
  return { privateKey: privateKey.value, publicKey: await publicKeyOf(pkcs8, "Ed25519", "sign") };
}

export async function agreementPairFromSeed(seed: Bytes): Promise<SeedPair<AgreementKey>> {
  const pkcs8 = concat([BEFORE_SEED.X25519, seed]);
  const privateKey = await importAgreementKey(pkcs8);
  if (!privateKey.ok) throw new TypeError("any 32 bytes are an X25519 key");
  return { privateKey: privateKey.value, publicKey: await publicKeyOf(pkcs8, "X25519", "deriveBits") };
}

/** The platform tells the public half only of a key that may be exported: of a twin that is dropped at once. */
async function publicKeyOf(pkcs8: Bytes, algorithm: keyof typeof BEFORE_SEED, usage: KeyUsage): Promise<Bytes> {
  const twin = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, [usage]);
  const { x = "" } = await crypto.subtle.exportKey("jwk", twin);
  const bytes = fromBase64Url(x);
  if (!bytes.ok) throw new TypeError("a JWK carries its public key in base64url");
  return bytes.value;
}
