/** The numbers of an entry's bytes, and the limits of a chain. docs/protocol.md says the same. */
export type EntryKind = "genesis" | "add-device" | "remove-device" | "new-epoch" | "rotate-member" | "dissolve";

export const ENTRY_VERSION = 1;

/** SHA-256, Ed25519 and X25519; lockboxes by HPKE (RFC 9180) in base mode. */
export const SUITE = 1;

export const KIND_NUMBERS: Readonly<Record<EntryKind, number>> = {
  genesis: 0,
  "add-device": 1,
  "remove-device": 2,
  "new-epoch": 3,
  "rotate-member": 4,
  dissolve: 5,
};

export const AUTHOR_NUMBERS = { device: 1, member: 2 } as const;

/** In bytes. */
export const WIDTHS = {
  id: 16,
  hash: 32,
  key: 32,
  signature: 64,
  /** The secret of an epoch for one X25519 key: 32 encapsulated, 32 of ciphertext, a tag of 16. */
  lockbox: 80,
  /** The secret of the epoch before, sealed under the new one: nonce 12, ciphertext 32, tag 16. */
  link: 60,
} as const;

/** Signatures and hashes of entries are framed under this label. */
export const ENTRY_LABEL = "membership";

export const MAX_ENTRY_BYTES = 2048;

/** Devices of one member that are live at the same time. */
export const MAX_DEVICES = 8;

/**
 * Entries that a member's devices together, and their member key on its own, may add in the whole life of a chain. Each
 * has a purse of their own, so that neither a thief nor the other person can use up what somebody needs.
 */
export const MAX_ENTRIES = 256;
