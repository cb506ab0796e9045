import {
  backupIdentity,
  backupRecipient,
  type Recovery,
  type RecoveryEntropy,
  recoverySecret,
  type Stretch,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";

/** What somebody copied from paper, and the passphrase that went with it. */
export interface EnteredRecovery {
  readonly entropy: RecoveryEntropy;
  readonly passphrase: string;
}

/**
 * Whom a backup is sealed to where there are recovery words: `age1…`. Undefined where there are none, or where what is
 * kept of them cannot be read: then the passphrase alone seals it. That it is the passphrase of the lock is for the
 * caller to make sure. Takes about a second.
 */
export async function recipientFor(
  recovery: Recovery,
  passphrase: string,
  stretch: Stretch = stretchInWorker,
): Promise<string | undefined> {
  const state = await recovery.read();
  if (!state.ok || state.value.kind !== "set") return undefined;
  return backupRecipient(await recoverySecret(state.value.entropy, passphrase, stretch));
}

/** What opens backups made under these words and this passphrase: `AGE-SECRET-KEY-1…`. Takes about a second. */
export const identityFor = async (entered: EnteredRecovery, stretch: Stretch = stretchInWorker): Promise<string> =>
  backupIdentity(await recoverySecret(entered.entropy, entered.passphrase, stretch));
