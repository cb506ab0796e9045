import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import type { Rank } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import type { DeviceKeys, MemberKeys } from "./keys.ts";

/** What a chain comes to at its head. Made by `begin`, `fold` and `replay` alone, and never changed. */
export interface Membership {
  readonly space: SpaceId;
  /** One per entry, in order; the first is genesis. */
  readonly steps: readonly Step[];
  /** Fixed at genesis: one or two, with the keys they have now. */
  readonly members: ReadonlyMap<Member, MemberKeys>;
  /** Every device that was ever named. */
  readonly devices: ReadonlyMap<DeviceId, Device>;
  /** Every public key that was ever named, as text: none is named twice. */
  readonly keys: ReadonlySet<string>;
  /** By their numbers; the last holds. A new device goes back from it by the links. */
  readonly epochs: readonly Epoch[];
  /** Who ended the space: nothing follows. */
  readonly dissolvedBy: Member | null;
}

export interface Step {
  /** As text: heads are looked up by it. */
  readonly hash: string;
  /** Null for genesis. */
  readonly signer: Signer | null;
  /** Whether it came out of the signer's purse (MAX_ENTRIES). */
  readonly counted: boolean;
  /** It stays in the chain, and what it did to devices does not count (outrank.ts). */
  readonly outranked: boolean;
  /** The one epoch under which an envelope that names this head may be sealed; null where an epoch is owed first. */
  readonly epoch: number | null;
}

export interface Signer {
  readonly member: Member;
  readonly rank: Rank;
}

export interface Device extends DeviceKeys {
  readonly member: Member;
  /** Place in `steps` of the entry that named it. */
  readonly added: number;
  readonly removal: Removal | null;
  /** The entry that named it is: nothing that it wrote ever counted. */
  readonly outranked: boolean;
}

export interface Removal {
  /** Place in `steps`. */
  readonly at: number;
  readonly last: Mark;
}

/** The last envelope of a device that counts; 0 and zeros where none does. */
export interface Mark {
  readonly devSeq: number;
  readonly hash: Bytes;
}

export interface Epoch {
  readonly number: number;
  /** Commits to the secret: see epochKeyHash. */
  readonly keyHash: Bytes;
  /** The secret before, sealed under this one; null for epoch 0. */
  readonly link: Bytes | null;
  /** Who holds a lockbox, and the lockbox. */
  readonly boxes: ReadonlyMap<DeviceId, Bytes>;
  readonly recovery: ReadonlyMap<Member, RecoveryBox>;
}

export interface RecoveryBox {
  /** The recovery key of that time. */
  readonly key: Bytes;
  readonly box: Bytes;
}

export const isLive = (device: Device): boolean => device.removal === null && !device.outranked;
