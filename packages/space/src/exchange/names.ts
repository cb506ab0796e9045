import type { RoundId } from "@counterpoint/kernel";

/** Which bytes a round was opened with: their hashes, one behind the other, the reveal's first. As public as those are. */
export const openedName = (round: RoundId): string => `opened ${round}`;

/** The places at which both agreed, of a round that had nothing to open. */
export const revealName = (round: RoundId): string => `reveal ${round}`;

/** Sealed: what waits for the relay. */
export const DEPOSITS = "deposits";
