/** Why bytes are not an entry. The last three may be one of a later version: an update is needed to go on. */
export type ShapeError =
  | "too-short"
  | "too-long"
  | "bad-length"
  | BodyError
  | "unknown-version"
  | "unknown-kind"
  | "unknown-suite";

export type BodyError = "number-too-large" | "out-of-range" | "out-of-order";

/** Why a well-formed entry is not the next of this chain. The state stays as it was. */
export type Refusal =
  | ShapeError
  /** It is in the chain already: nothing to do. */
  | "known"
  | "other-space"
  /** It follows an earlier entry than the last: somebody was first. The author looks at what came, and signs anew. */
  | "stale"
  /** It follows an entry that is not in this chain: some are missing, or the chain was forked. */
  | "unknown-prev"
  | "not-genesis"
  | "second-genesis"
  /** The space has ended. */
  | "dissolved"
  /** Its author is no live device, or no member, of this space. */
  | "not-live"
  | "no-such-member"
  | "forged"
  /** Only the member key can do this. */
  | "member-key-only"
  /** The head that its author stands by is not in this chain. */
  | "unknown-since"
  /** The signer's purse is empty (MAX_ENTRIES). */
  | "used-up"
  | "id-taken"
  | "key-taken"
  | "too-many-devices"
  /** Not live, or not of the author's own. */
  | "no-such-device"
  | "wrong-number"
  /** Lockboxes for other devices or members than those that are there now. */
  | "wrong-boxes";
