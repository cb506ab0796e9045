import { type DeviceId, parseDeviceId } from "@counterpoint/kernel";
import { type Bytes, idBytes, sized } from "./bytes.ts";
import { WIDTHS } from "./layout.ts";
import type { Reader } from "./reader.ts";

/** Public keys, raw. A device has its own in each space, and they are never used again once a chain has named them. */
export interface DeviceKeys {
  readonly device: DeviceId;
  /** Ed25519: signs envelopes and entries. */
  readonly signing: Bytes;
  /** X25519: lockboxes are sealed to it. */
  readonly agreement: Bytes;
}

/** What follows from a person's recovery words, for this space alone. */
export interface MemberKeys {
  /** Ed25519: the member key. */
  readonly signing: Bytes;
  /** X25519: every epoch is sealed to it too, so that the words alone bring everything back. */
  readonly recovery: Bytes;
}

export const writeDeviceKeys = ({ device, signing, agreement }: DeviceKeys): readonly Bytes[] => [
  idBytes(device),
  sized(signing, WIDTHS.key),
  sized(agreement, WIDTHS.key),
];

export const readDeviceKeys = (from: Reader): DeviceKeys => ({
  device: from.id(parseDeviceId),
  signing: from.bytes(WIDTHS.key),
  agreement: from.bytes(WIDTHS.key),
});

export const writeMemberKeys = ({ signing, recovery }: MemberKeys): readonly Bytes[] => [
  sized(signing, WIDTHS.key),
  sized(recovery, WIDTHS.key),
];

export const readMemberKeys = (from: Reader): MemberKeys => ({
  signing: from.bytes(WIDTHS.key),
  recovery: from.bytes(WIDTHS.key),
});
