/** How far one device is in step with the others, in one value: every change of it is one write. Hashes are in hex. */
import type { CivilDate, DeviceId } from "@counterpoint/kernel";
import type { Own } from "../exchange/own.ts";
import type { Position } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";

export interface LinkState {
  readonly v: 1;
  /** Of the relay's log. */
  readonly seen: Seen;
  /** As far as the relay has said that its log, and its chain, reach. */
  readonly said: { readonly log: number; readonly chain: number };
  /** How much of the chain is here, and what it ends with: tells when another tab has taken more. */
  readonly chain: { readonly length: number; readonly head: string };
  readonly devices: readonly Progress[];
  readonly pending: readonly Pending[];
  /** The log up to here is in envelopes. */
  readonly sealedUpTo: Position;
  readonly aside: readonly Aside[];
  readonly claims: readonly Claim[];
  /** Where the relay has said that it keeps own envelopes, while it has not been read there. */
  readonly promised: readonly Seen[];
  readonly alarms: readonly Alarm[];
  readonly dismissed: readonly string[];
  readonly unconfirmed: boolean;
  /** The relay has lost some of its log at some time: what honest devices say of it may be about what is no more. */
  readonly putBack: boolean;
  /** Own envelopes that lie behind this place of the journal are offered to the relay once more. */
  readonly again: Position | null;
  /** The relay is not asked any more: this person has left, or the space has ended and all of it is here. */
  readonly parted: boolean;
  /** The day on which this person means to end a space of two; no other device is told of it. */
  readonly endsOn: CivilDate | null;
  /** An entry of the chain is of a later version. */
  readonly newerChain: boolean;
  /** What was put in for rounds that have not opened. */
  readonly rounds: readonly Own[];
  /** How long the own answers were. */
  readonly lengths: readonly number[];
  /** Which device of the person's own book was the first to say that it is the one here. */
  readonly owners: readonly Owner[];
}

export interface Owner {
  readonly device: DeviceId;
  readonly own: DeviceId;
}

/** A place of a log, and a hash that belongs to it. */
export interface Seen {
  readonly seq: number;
  readonly hash: string;
}

/** The envelopes of one device that count, as far as they follow one another without a gap. */
export interface Progress {
  readonly device: DeviceId;
  readonly devSeq: number;
  readonly hash: string;
  /** Place in the chain of the newest entry that one of them named: it never goes down. */
  readonly at: number;
  readonly lastWrote: number | null;
  /** Local day on which the chain first named it here. */
  readonly firstSeen: string;
}

/** An own envelope that no relay has acknowledged. Its bytes are the value `sealedName(devSeq)`. */
export interface Pending {
  readonly devSeq: number;
  readonly hash: string;
  /** What it carries lies behind this place of the log. */
  readonly from: Position;
  /** How many writes it carries. */
  readonly count: number;
}

export const ASIDE_REASONS = [
  /** It names an entry of the chain that is not here. */
  "head",
  /** The chain was fetched since, and it is still not there. */
  "no-head",
  /** The secret of its epoch is not here. */
  "epoch",
  /** The one before it is not here. */
  "before",
  /** A sealed answer, and what opens it is not here; or the other way round. */
  "reveal",
  /** Another one has its place. */
  "fork",
  /** What the chain says of its device leaves it out. */
  "void",
  "newer",
] as const;

export type AsideReason = (typeof ASIDE_REASONS)[number];

/** What came and does not count, or not yet. Its bytes are the value `asideName(hash)`. */
export interface Aside {
  readonly hash: string;
  /** Null for what this version cannot read, and for what no device has made. */
  readonly device: DeviceId | null;
  readonly devSeq: number;
  readonly why: AsideReason;
  /** Its place in the relay's log; null where it did not come from there. */
  readonly seq: number | null;
}

/** What a device says it has seen of the relay's log, beyond where that was read here. */
export interface Claim extends Seen {
  readonly device: DeviceId;
}

export const ZEROS: string = "0".repeat(64);

export const START: LinkState = {
  v: 1,
  seen: { seq: 0, hash: ZEROS },
  said: { log: 0, chain: 0 },
  chain: { length: 0, head: ZEROS },
  devices: [],
  pending: [],
  sealedUpTo: 0,
  aside: [],
  claims: [],
  promised: [],
  alarms: [],
  dismissed: [],
  unconfirmed: false,
  putBack: false,
  again: null,
  parted: false,
  endsOn: null,
  newerChain: false,
  rounds: [],
  lengths: [],
  owners: [],
};
