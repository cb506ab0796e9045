export type { AgeKey, AgeOpener } from "@counterpoint/crypto";
export {
  type BoxKey,
  type Bytes,
  backupIdentity,
  backupRecipient,
  type CryptographyPart,
  checkWords,
  createLock,
  type Lock,
  missingCryptography,
  type NewLock,
  newRecoveryEntropy,
  newSalt,
  openByPasskey,
  openByPassphrase,
  type PasskeyAnswer,
  PRF_SALT_BYTES,
  parseSecret,
  parseStretchCost,
  parseWords,
  RECOVERY_WORDS,
  type RecoveryEntropy,
  type RecoverySecret,
  recoveryKeys,
  recoverySecret,
  replaceWord,
  type Secret,
  STRETCH_COST,
  type Stretch,
  type StretchCost,
  sameWord,
  stretch,
  type UnknownWord,
  type WordsError,
  wordsOf,
} from "@counterpoint/crypto";
export { isAdditionShown, isLive } from "@counterpoint/membership";
export type { BackupError, LineFault, Needs } from "./backup/error.ts";
export { type BackupForm, type ExportError, exportBook } from "./backup/export.ts";
export { type Imported, importBackup } from "./backup/import.ts";
export { type Backup, readBackup } from "./backup/read.ts";
export { needsOf } from "./backup/source.ts";
export type { Exported, Sink } from "./backup/write.ts";
export type { CheckOutcome } from "./check.ts";
export { COMING_BACK } from "./coming-back.ts";
export { DEVICE_NAME_LENGTH, deviceNameKind, nameDevice } from "./device-name.ts";
export { acceptOnLine } from "./devices/accept-on-line.ts";
export type { Reach } from "./devices/ask.ts";
export { type Becoming, becomeDevice } from "./devices/become-device.ts";
export { ownDeviceKeys } from "./devices/own.ts";
export { type InviteOptions, invite } from "./devices/pairing/invite.ts";
export { type JoinOptions, join } from "./devices/pairing/join.ts";
export { type JoinLink, parseJoinLink } from "./devices/pairing/join-link.ts";
export type {
  Announced,
  DevicesError,
  FindError,
  FinishError,
  Found,
  Inviting,
  InvitingFailure,
  InvitingState,
  Joining,
  JoiningFailure,
  JoiningState,
  Restoring,
} from "./devices/port.ts";
export { type RenewingMembers, renewMembers } from "./devices/renew-members.ts";
export { forgetRenewing } from "./devices/renewing.ts";
export type { Resting, RotateError } from "./devices/rotate-member.ts";
export { type Sharing, share } from "./devices/share.ts";
export { type EnvelopeError, hashOfEnvelope, type OpenedEnvelope, openEnvelope, sealEnvelope } from "./envelope.ts";
export { type HandInError, handIn } from "./exchange/hand-in.ts";
export { hasOpened } from "./exchange/has-opened.ts";
export type {
  Anew,
  Deposit,
  Exchange,
  Matches,
  MatchesError,
  PutIn,
  PutInError,
  Waiting,
  When,
} from "./exchange/port.ts";
export { takeBack } from "./exchange/take-back.ts";
export { type Accept, type AddError, acceptHere, addDevice, makeDueEpoch } from "./files/add.ts";
export type { ParcelError } from "./files/error.ts";
export { type Invitation, type LookError, lookForMe } from "./files/look.ts";
export { REQUEST_FRAGMENT, type RequestError, readRequest, writeRequest } from "./files/request.ts";
export { type Brought, type TakeError, takeParcel } from "./files/take.ts";
export { additionWords, requestWords } from "./files/words.ts";
export { type PackError, type Packed, writeParcel } from "./files/write.ts";
export { forgetKeys } from "./forget-keys.ts";
export type { Alarm } from "./link/alarm.ts";
export { type FirstLink, firstLink, isShared } from "./link/first-link.ts";
export type { RunningLink } from "./link/link.ts";
export { openLink } from "./link/open-link.ts";
export type { Acts, Arrived, KnownDevice, Link, Standing } from "./link/port.ts";
export { carryLock, type SharedProfiles } from "./lock/carry-lock.ts";
export { type ChangeLockError, changeLock } from "./lock/change-lock.ts";
export { finishLock } from "./lock/finish-lock.ts";
export { readLock } from "./lock/read-lock.ts";
export type { BookLog } from "./log.ts";
export { oursKind } from "./ours-kind.ts";
export { type AcceptOptions, acceptPartner } from "./partners/accept-partner.ts";
export { forgetPairing, isPairingBegun } from "./partners/begun.ts";
export { type Finishing, finishPairing } from "./partners/finish.ts";
export { invitePartner } from "./partners/invite-partner.ts";
export { type LeaveError, leaveSpace } from "./partners/leave-space.ts";
export { type MeetError, meetHere } from "./partners/meet-here.ts";
export { PARTNER_NAME_LENGTH } from "./partners/name.ts";
export {
  type NoticesError,
  type NoticesLink,
  readPushKey,
  subscribeNotices,
  unsubscribeNotices,
} from "./partners/notices-at-relay.ts";
export { type ComingBackOptions, createComingBack } from "./partners/own-devices/come-back.ts";
export { type Kept, keepOwnDevices, type OwnDevices, type SharedHere } from "./partners/own-devices/keep.ts";
export { type PairHereError, pairHere } from "./partners/pair-here.ts";
export { type PairLink, parsePairLink } from "./partners/pair-link.ts";
export { nameSelf, PERSON_NAME_ID, personNameKind } from "./partners/person-name.ts";
export type {
  FinishPairingError,
  Paired,
  Pairing,
  PairingState,
  PartnerFailure,
  PartnerInvitation,
} from "./partners/port.ts";
export type { PartnerOptions, Person } from "./partners/prepare.ts";
export { revealHere } from "./partners/reveal-here.ts";
export type { Recovery, RecoveryError, RecoveryState } from "./recovery.ts";
export { type Door, type OpenError, type OpenOptions, openSpace, type Space } from "./space.ts";
export { openExistingIndexedDbStorage, openIndexedDbStorage } from "./storage/indexeddb.ts";
export { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "./storage/memory.ts";
export type { Storage, StorageError } from "./storage/port.ts";
export type { ExtendError, Pace, Sync, SyncStatus, Transport } from "./sync/port.ts";
export { DEFAULT_PACE, type SyncOptions, startSync } from "./sync/start-sync.ts";
export { webSocketTransport } from "./sync/websocket.ts";
export type { SaveStatus } from "./writer.ts";
