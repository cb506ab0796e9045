/** What the step machine remembers. All of it is about one book on one device, and none of it survives a restart. */
import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import type { LogEntry } from "@counterpoint/wire";
import type { Standing } from "../link/port.ts";
import type { Bytes } from "../storage/port.ts";
import type { Check } from "./check.ts";
import type { Pace } from "./port.ts";
import type { Work } from "./work.ts";

/** Of the link, as it was after the last work or change. */
export interface Facts {
  readonly isShared: boolean;
  readonly chainLength: number;
  readonly seenSeq: number;
  readonly unsent: number;
  readonly mayWrite: boolean;
  readonly epochDue: boolean;
  readonly removed: boolean;
  readonly over: Standing["over"];
  readonly parted: boolean;
  /** Two people share it: only then has anybody left. */
  readonly isOfTwo: boolean;
  /** Something names an entry of the chain that is not here. */
  readonly chainWanted: boolean;
}

/** When something happens, and all the chance there is in it. */
export interface Moment {
  /** Milliseconds of a clock that never goes back. */
  readonly now: number;
  /** Uniform in [0, 1). */
  readonly unit: number;
}

export interface State {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly facts: Facts;
  readonly pace: Pace;
  /** When what is unsent goes out; null while nothing waits. Once set it is only ever brought forward. */
  readonly sendAt: number | null;
  /** `next` had nothing to give, and nothing has changed since. */
  readonly drained: boolean;
  readonly line: LineState;
  /** Lines in a row that came to nothing. */
  readonly fails: number;
  /** Why the last line came to nothing, or nothing can be sent: said until it is over. */
  readonly trouble: Trouble | null;
  /** At most one thing is done with the link at a time, also where the line has changed meanwhile. */
  readonly work: Work | null;
  /** Calls of `extend` that wait for their turn, oldest first. */
  readonly tasks: readonly number[];
  /** Of the last request. */
  readonly count: number;
  readonly wakeAt: number | null;
  /** The relay has said that this person has left: it is still to be written down here. */
  readonly saidLeft: boolean;
  readonly stopped: boolean;
}

export type Trouble =
  | { readonly kind: "newer" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "not-kept" };

export type LineState = Down | Opening | Proving | Up;

export interface Down {
  readonly kind: "down";
  /** When to try again. */
  readonly until: number;
}

/** Asked for, and nothing was heard yet. */
export interface Opening {
  readonly kind: "opening";
  readonly deadline: number;
}

/** Proving who this is. */
export interface Proving {
  readonly kind: "proving";
  readonly deadline: number;
  readonly nonce: Bytes;
  /** Null while the proof is being made, or an answer is being looked at. */
  readonly request: number | null;
  /** The relay says that this device was taken out: what its chain says is looked at before that is believed. */
  readonly removed: boolean;
  /** How much of the chain the relay was given, because it did not know the book, or not this device. */
  readonly given: number;
}

/** This device has proved itself. */
export interface Up {
  readonly kind: "up";
  /** When it was first in step on this line; null before. */
  readonly since: number | null;
  /** When the relay was last heard, or asked. */
  readonly heard: number;
  readonly asked: ReadonlyMap<number, Asked>;
  /** How far the relay says that its chain and its log reach. */
  readonly chain: number;
  readonly head: number;
  /** That the space has ended was known when the line began: the head that it was told then is the last. */
  readonly knewEnd: boolean;
  /** The last entry that both have was held against ours on this line. */
  readonly compared: boolean;
  /** Null once what both have of the log was held against each other. */
  readonly check: Check | null;
  /** The link was told that there is no more, so that it can hold that against what others have seen. */
  readonly ended: boolean;
  readonly announcedAsked: boolean;
  /** How far the log was seen when an entry that is wanted was last looked for. */
  readonly lookedAt: number;
  /** What came and waits until the link is free: one of each, whatever the relay sends. */
  readonly chainPage: ChainPage | null;
  readonly logPage: LogPage | null;
  /** What the answer to an envelope asks to be done with it. */
  readonly answered: Work | null;
  /** Nothing is asked before: the relay, or the disk, wants a pause. */
  readonly pausedUntil: number;
  readonly pauses: number;
  /** Nothing is sent before: the relay has no room, or will not have what this device sends. */
  readonly heldUntil: number;
  /** How long our chain was when the relay last refused something for it; it is tried again when the chain has grown. */
  readonly refusedAt: Readonly<Record<"epoch" | "envelope" | "extend", number>>;
}

export interface ChainPage {
  readonly from: number;
  readonly entries: readonly Bytes[];
  /** It is the entry that this asked for. */
  readonly task: Task | null;
}

export interface LogPage {
  /** The place behind which it was asked for. */
  readonly after: number;
  readonly head: number;
  /** The relay has less than it had: the link goes back to that, and the line begins anew. */
  readonly isLess: boolean;
  readonly entries: readonly LogEntry[];
}

export type Asked =
  | { readonly kind: "chain"; readonly from: number }
  | { readonly kind: "log"; readonly after: number }
  | { readonly kind: "check"; readonly at: number }
  | { readonly kind: "append"; readonly envelope: Bytes }
  /** An entry that is not in our chain yet. */
  | { readonly kind: "extend"; readonly task: Task; readonly at: number; readonly entry: Bytes }
  /** An entry of our chain that the relay lacks. */
  | { readonly kind: "lend"; readonly at: number }
  | { readonly kind: "announced" }
  | { readonly kind: "refuse-announced"; readonly task: number };

/** Who wants the chain extended: a call, or the machine itself because an epoch is due. */
export type Task = number | "epoch";
