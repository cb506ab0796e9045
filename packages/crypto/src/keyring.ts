import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { newSigningKeys } from "./ed25519.ts";
import type { KeyPairBytes } from "./key-pair.ts";
import { newSecret, type Secret } from "./secret.ts";
import { newAgreementKeys } from "./x25519.ts";

/**
 * Every secret that one device holds for one space. In this form it lives in memory only, while it is made or changed;
 * at rest it is sealed (`sealKeyring`), in use it is an `OpenKeyring`.
 */
export interface Keyring {
  readonly space: SpaceId;
  readonly device: DeviceId;
  /** Base of the keys for what lies on this device. It never leaves it. */
  readonly local: Secret;
  /** The secret of epoch `e` is `epochs[e]`; the last is the one to write under. */
  readonly epochs: readonly Secret[];
  readonly signing: KeyPairBytes;
  readonly agreement: KeyPairBytes;
}

/** A keyring with fresh secrets, in epoch 0. */
export async function createKeyring(space: SpaceId, device: DeviceId): Promise<Keyring> {
  const [signing, agreement] = await Promise.all([newSigningKeys(), newAgreementKeys()]);
  return { space, device, local: newSecret(), epochs: [newSecret()], signing, agreement };
}
