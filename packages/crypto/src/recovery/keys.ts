import { fromBase64Url, ID_BYTES, type SpaceId } from "@counterpoint/kernel";
import { type BoxKey, deriveBoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import type { SigningKey } from "../ed25519.ts";
import type { AgreementKey } from "../x25519.ts";
import type { RecoverySecret } from "./secret.ts";
import { agreementPairFromSeed, type SeedPair, signingPairFromSeed } from "./seed-key.ts";

/** What a person's recovery is to one space: it signs membership, and every epoch is sealed to it too. */
export interface RecoveryKeys {
  readonly signing: SeedPair<SigningKey>;
  readonly agreement: SeedPair<AgreementKey>;
}

/** One pair of each kind a space, so that nothing public tells that two spaces are the same person's. */
export async function recoveryKeys(secret: RecoverySecret, space: SpaceId): Promise<RecoveryKeys> {
  const id = fromBase64Url(space);
  if (!id.ok) throw new TypeError("a space id is base64url");
  const [signing, agreement] = await Promise.all([
    deriveBytes(secret, "recovery-signing", id.value).then(signingPairFromSeed),
    deriveBytes(secret, "recovery-agreement", id.value).then(agreementPairFromSeed),
  ]);
  return { signing, agreement };
}

/** Where a relay keeps the sealed list of a person's spaces, and the key to that list. */
export interface RecoveryLocator {
  readonly id: Bytes;
  readonly key: BoxKey;
}

/**
 * The id too needs the passphrase. From the words alone it would let whoever finds the paper ask the relay whether
 * there is somebody, fetch the sealed list, and try passphrases on it at home.
 */
export async function recoveryLocator(secret: RecoverySecret): Promise<RecoveryLocator> {
  const [id, key] = await Promise.all([
    deriveBytes(secret, "recovery-locator-id"),
    deriveBoxKey(secret, "recovery-locator", new Uint8Array()),
  ]);
  return { id: id.slice(0, ID_BYTES), key };
}
