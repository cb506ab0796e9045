/** The numbers and limits of a parcel's bytes. docs/protocol.md says the same. */
import { fromHex } from "@counterpoint/kernel";
import { MAX_ENTRY_BYTES } from "@counterpoint/membership";
import { MAX_ENVELOPE_BYTES } from "@counterpoint/wire";

/** No text begins so, and whatever changes line ends on the way changes it. It names nobody. */
export const MAGIC: Uint8Array<ArrayBuffer> = fromHex("8b700d0a1a0af19e");

export const PARCEL_VERSION = 1;

/** Signatures over the digest of a parcel are framed under this label. */
export const PARCEL_LABEL = "parcel";

export const END = 0;

export type PieceKind = "entry" | "envelope";

/** What pieces hold, by their numbers, and how long one may be. */
export const PIECES: Readonly<Record<PieceKind, { readonly number: number; readonly most: number }>> = {
  entry: { number: 1, most: MAX_ENTRY_BYTES },
  envelope: { number: 2, most: MAX_ENVELOPE_BYTES },
};

/** In bytes. */
export const WIDTHS = { id: 16, length: 4, digest: 32, signature: 64 } as const;

export const HEAD_BYTES: number = MAGIC.length + 1 + 2 * WIDTHS.id;

/** As much as a backup may have. */
export const MAX_PARCEL_BYTES: number = 512 * 1024 * 1024;

/** Both members' purses and the epochs that do not count, with room to spare. */
export const MAX_PARCEL_ENTRIES = 4096;
