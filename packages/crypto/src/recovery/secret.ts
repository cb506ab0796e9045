import type { Brand } from "@counterpoint/kernel";
import type { Bytes } from "../bytes.ts";
import { derivationInfo } from "../derive.ts";
import { sha256 } from "../hash.ts";
import { hkdf } from "../hkdf.ts";
import type { RecoveryEntropy } from "../recovery-entropy.ts";
import type { StretchCost } from "../stretch/cost.ts";
import { SALT_BYTES, type Stretch } from "../stretch/stretch.ts";

/** What words and passphrase come to together. Every key of the recovery is derived from it, and nothing without it. */
export type RecoverySecret = Brand<Bytes, "RecoverySecret">;

const SECRET_BYTES = 32;

/** Fixed for good: paper has no room for a cost beside a salt. What locks cost may rise, this may not. */
export const RECOVERY_COST: StretchCost = { memoryKiB: 65_536, passes: 3 };

const isRecoverySecret = (bytes: Bytes): bytes is RecoverySecret => bytes.length === SECRET_BYTES;

/**
 * The stretched passphrase is the salt of HKDF and the entropy its material: whoever has the paper has to try
 * passphrases, each at the price of Argon2id; whoever has the passphrase alone has 256 bits to guess.
 */
export async function recoverySecret(
  entropy: RecoveryEntropy,
  passphrase: string,
  stretch: Stretch,
): Promise<RecoverySecret> {
  const stretched = await stretch(passphrase, await recoverySalt(entropy), RECOVERY_COST);
  const secret = await hkdf(entropy, stretched, derivationInfo("recovery", new Uint8Array()), SECRET_BYTES);
  if (!isRecoverySecret(secret)) throw new TypeError("a recovery secret has 32 bytes");
  return secret;
}

/** From the words themselves, so that there is nothing else to keep, and no table of passphrases fits two people. */
export const recoverySalt = async (entropy: RecoveryEntropy): Promise<Bytes> =>
  (await sha256("recovery-salt", entropy)).slice(0, SALT_BYTES);
