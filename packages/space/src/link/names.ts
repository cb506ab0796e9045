/** Under which names what a link keeps lies beside the log. */

/** Sealed: how far the devices are in step. */
export const LINK = "link";

/** Sealed: the entries of the chain. */
export const CHAIN = "chain";

/** An own envelope that waits for a relay; as it is, like all that is sealed for sending. */
export const sealedName = (devSeq: number): string => `sealed ${devSeq}`;

/** An envelope that does not count, or not yet. */
export const asideName = (hash: string): string => `aside ${hash}`;
