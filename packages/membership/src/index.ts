export { ADDITION_SHOWN_DAYS, isAdditionShown } from "./addition-shown.ts";
export type { Author, Rank } from "./author.ts";
export { begin } from "./begin.ts";
export type { Checks } from "./checks.ts";
export { decodeEntry } from "./decode.ts";
export { draft } from "./draft.ts";
export { withSignatures } from "./encode.ts";
export type { Act, DecodedEntry, Entry } from "./entry.ts";
export { epochKeyHash } from "./epoch-key-hash.ts";
export { isEpochDue, type Recipients, recipients, sealingEpoch } from "./epochs.ts";
export { type Folded, fold } from "./fold.ts";
export { type Claim, judge, judgeUnnumbered, type Unnumbered, type Verdict, type VoidReason } from "./judge.ts";
export type { DeviceKeys, MemberKeys } from "./keys.ts";
export type { AddDevice } from "./kinds/add-device.ts";
export type { Dissolve } from "./kinds/dissolve.ts";
export { type Founder, type Genesis, writeGenesis } from "./kinds/genesis.ts";
export type { DeviceBox, NewEpoch } from "./kinds/new-epoch.ts";
export type { RemoveDevice } from "./kinds/remove-device.ts";
export type { RotateMember } from "./kinds/rotate-member.ts";
export { ENTRY_LABEL, MAX_DEVICES, MAX_ENTRIES, MAX_ENTRY_BYTES } from "./layout.ts";
export { devicesOf, headOf, liveDevices, liveDevicesAt, placeOf } from "./live.ts";
export { mayWrite, type WhyNot } from "./may-write.ts";
export {
  type Device,
  type Epoch,
  isLive,
  type Mark,
  type Membership,
  type RecoveryBox,
  type Removal,
  type Signer,
  type Step,
} from "./membership.ts";
export type { Refusal, ShapeError } from "./refusal.ts";
export { type NotAChain, replay } from "./replay.ts";
