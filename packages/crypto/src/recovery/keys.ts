import { ID_BYTES, type SpaceId } from "@counterpoint/kernel";
import { type BoxKey, deriveBoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import type { SigningKey } from "../ed25519.ts";
import { idBytes } from "../id-bytes.ts";
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
  const id = idBytes(space);
  const [signing, agreement] = await Promise.all([
    deriveBytes(secret, "recovery-signing", id).then(signingPairFromSeed),
    deriveBytes(secret, "recovery-agreement", id).then(agreementPairFromSeed),
  ]);
  return { signing, agreement };
}

/** Where a relay keeps the sealed list of a person's spaces, the key to that list, and what signs each version of it. */
export interface RecoveryLocator {
  readonly id: Bytes;
  readonly key: BoxKey;
  readonly signing: SeedPair<SigningKey>;
}

/**
 * The id too needs the passphrase. From the words alone it would let whoever finds the paper ask the relay whether
 * there is somebody, fetch the sealed list, and try passphrases on it at home.
 */
export async function recoveryLocator(secret: RecoverySecret): Promise<RecoveryLocator> {
  const [id, key, signing] = await Promise.all([
    deriveBytes(secret, "recovery-locator-id"),
    deriveBoxKey(secret, "recovery-locator", new Uint8Array()),
    deriveBytes(secret, "recovery-locator-signing").then(signingPairFromSeed),
  ]);
  return { id: id.slice(0, ID_BYTES), key, signing };
}
