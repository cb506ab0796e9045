/** Why something was not done, in the order of their numbers on the wire. Later ones are added at the end. */
export const REFUSALS = [
  /** The frame made no sense; the relay closes the connection. */
  "malformed",
  /** Said in a version that this relay does not speak. */
  "unknown-version",
  /** No device of this connection may do that there: first `prove`. Also where there is no such space. */
  "not-proved",
  /** The signature, or the device, is not one that the chain knows. */
  "bad-proof",
  /** The chain has removed this device. */
  "removed",
  /** The space exists, with another beginning. */
  "taken",
  /** The chain has another entry at this place, or none before it: read it first. */
  "not-next",
  /** The chain does not allow this entry. */
  "not-allowed",
  /** Sealed under a secret that is not the newest: seal it anew. */
  "stale-epoch",
  "over-quota",
  "no-chunk",
  /** Wait a little, then send it again. */
  "too-fast",
  /** The relay cannot reach its store: send it again later. */
  "unavailable",
  /** The hours that a device has to be announced are not over, or did not begin. */
  "not-yet",
  "no-locator",
  /** A deposit of this version or a higher one was there before. */
  "stale-version",
  /** The round was opened, or the time for it is over. */
  "round-over",
  /** The member of this device has left the space. Said to nobody else. */
  "left",
] as const;

export type Refusal = (typeof REFUSALS)[number];
