import { MAX_ENVELOPE_BYTES } from "./layout.ts";

/** Of the messages between client and relay. Envelopes have a version of their own. */
export const WIRE_VERSION = 1;

/** Room for one envelope of any size, and what is said about it. */
export const MAX_FRAME_BYTES: number = MAX_ENVELOPE_BYTES + 1024;

/** As many envelopes as go in one frame, at most, as far as their bytes fit. */
export const MAX_ENVELOPES = 256;

/** One entry of a membership chain. */
export const MAX_CHAIN_ENTRY_BYTES = 2048;

export const MAX_CHAIN_ENTRIES = 256;

/** One chunk of a file, as ciphertext. */
export const MAX_CHUNK_BYTES: number = 256 * 1024;

export const MAX_CHUNK_IDS = 1024;

/** Devices of one space that wait at the same time for their hours to be over. */
export const MAX_ANNOUNCED = 4;

/** Notes that two devices leave each other at one place while they meet. */
export const MAX_NOTES = 8;

export const MAX_NOTE_BYTES = 4096;

/** The sealed list of a person's spaces. */
export const MAX_LOCATOR_BYTES = 4096;

/** Of a deposit: what both have to have in common for a round to open. */
export const TOKEN_BYTES = 32;

/** Of a deposit: the half of a key that the relay holds. */
export const SHARE_BYTES = 32;

/** The address at a push service: the longest that is known has some 600. */
export const MAX_ENDPOINT_BYTES = 1024;
