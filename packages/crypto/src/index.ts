export { type AgeError, type AgeKey, type AgeOpener, openAge, sealAge } from "./age.ts";
export { BOX_OVERHEAD, type BoxError, openBox, sealBox } from "./box.ts";
export {
  type BoxKey,
  deriveBoxKey,
  envelopeKey,
  type LocalPurpose,
  localKey,
  newDeviceBoxKey,
  parseBoxKey,
} from "./box-key.ts";
export type { Bytes } from "./bytes.ts";
export { secureChance } from "./chance.ts";
export { checks } from "./checks.ts";
export { deriveBytes } from "./derive.ts";
export { type Digest, newDigest } from "./digest.ts";
export { importVerifyKey, newSigningKeys, SIGNATURE_BYTES, type SigningKey, type VerifyKey } from "./ed25519.ts";
export { HASH_BYTES, sha256 } from "./hash.ts";
export type { KeyPairBytes } from "./key-pair.ts";
export { createKeyring, type Keyring } from "./keyring.ts";
export {
  changeKeyring,
  type KeyringChange,
  type KeyringError,
  type OpenKeyring,
  openKeyring,
  rewrapKeyring,
  sealKeyring,
} from "./keyring-box.ts";
export { createLock, type NewLock, openByPasskey, openByPassphrase, type PasskeyAnswer } from "./lock/lock.ts";
export { decodeLock, encodeLock, type Lock, type LockError, PRF_SALT_BYTES } from "./lock/lock-codec.ts";
export { type LinkPlace, openEpochLink, sealEpochLink } from "./lockbox/epoch-link.ts";
export {
  type AgreementPair,
  LOCKBOX_BYTES,
  type LockboxError,
  type LockboxPlace,
  openLockbox,
  sealLockbox,
} from "./lockbox/lockbox.ts";
export { type CryptographyPart, missingCryptography } from "./missing.ts";
export { OPERATIONS_FLOOR, type PaddingError, pad, paddedLength, unpad } from "./padding.ts";
export { backupIdentity, backupRecipient } from "./recovery/backup-identity.ts";
export { CHECK_WORDS, checkWords } from "./recovery/check-words.ts";
export { type RecoveryKeys, type RecoveryLocator, recoveryKeys, recoveryLocator } from "./recovery/keys.ts";
export { type LocatorError, MOST_SPACES, openLocator, sealLocator } from "./recovery/locator-box.ts";
export { type RecoverySecret, recoverySecret } from "./recovery/secret.ts";
export {
  parseWords,
  RECOVERY_WORDS,
  replaceWord,
  sameWord,
  type UnknownWord,
  type WordsError,
  wordsOf,
} from "./recovery/words.ts";
export {
  newRecoveryEntropy,
  parseRecoveryEntropy,
  RECOVERY_ENTROPY_BYTES,
  type RecoveryEntropy,
} from "./recovery-entropy.ts";
export type { SealedParts } from "./sealed/context.ts";
export { subjectHash } from "./sealed/context.ts";
export { dummyLength, sealedLength } from "./sealed/lengths.ts";
export {
  type Choices,
  DEGREES,
  type Degree,
  type MatchPlace,
  matchPlaces,
  matchTokens,
  readMatches,
} from "./sealed/matching.ts";
export { type OpenedAnswer, openAnswer, type SealedError } from "./sealed/open.ts";
export { answerToken, emptyToken, roundIdOf } from "./sealed/round.ts";
export { type Answer, type Sealed, sealAnswer, sealDummy, wrapKey } from "./sealed/seal.ts";
export { newSecret, parseSecret, SECRET_BYTES, type Secret } from "./secret.ts";
export { sign, verify } from "./sign.ts";
export { parseStretchCost, STRETCH_COST, type StretchCost } from "./stretch/cost.ts";
export { newSalt, SALT_BYTES, type Stretch, stretch } from "./stretch/stretch.ts";
export { type AgreementKey, newAgreementKeys } from "./x25519.ts";
