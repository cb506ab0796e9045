import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type AgeKey,
  backupIdentity,
  backupRecipient,
  type Recovery,
  type RecoveryEntropy,
  type RecoverySecret,
  type RecoveryState,
  recoverySecret,
  type StorageError,
  type Stretch,
} from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";

/** What somebody copied from paper, and the passphrase that went with it. */
export interface EnteredRecovery {
  readonly entropy: RecoveryEntropy;
  readonly passphrase: string;
}

/** What the words spell, or would: there also where they were drawn for a shared book and never looked at. */
export const entropyOf = (state: RecoveryState): RecoveryEntropy | undefined =>
  state.kind === "set" ? state.entropy : state.drawn;

/** The words are there and cannot be read: a backup would open with less than they promise, so none is made. */
export type SealError = StorageError | { readonly kind: "words-damaged" };

/**
 * What a backup is sealed for under the passphrase of the lock, which was confirmed a moment ago: for words and passphrase
 * together where there are words, for the passphrase alone where there are none. Takes about a second.
 */
export async function sealFor(
  recovery: Recovery,
  passphrase: string,
  stretch: Stretch = stretchInWorker,
): Promise<Result<AgeKey, SealError>> {
  const state = await recovery.read();
  if (!state.ok) return err(state.error.kind === "damaged" ? { kind: "words-damaged" } : state.error);
  if (state.value.kind !== "set") return ok({ kind: "passphrase", passphrase });
  const secret = await recoverySecret(state.value.entropy, passphrase, stretch);
  return ok({ kind: "recipient", recipient: await backupRecipient(secret) });
}

/** All that recovery can do follows from this secret. Takes about a second. */
export const secretFor = (entered: EnteredRecovery, stretch: Stretch = stretchInWorker): Promise<RecoverySecret> =>
  recoverySecret(entered.entropy, entered.passphrase, stretch);

/** What opens backups made under these words and this passphrase: `AGE-SECRET-KEY-1…`. Takes about a second. */
export const identityFor = async (entered: EnteredRecovery, stretch: Stretch = stretchInWorker): Promise<string> =>
  backupIdentity(await secretFor(entered, stretch));
