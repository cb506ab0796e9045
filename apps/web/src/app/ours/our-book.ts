import type { Result, RoundId } from "@counterpoint/kernel";
import type { Alarm, HandInError, KnownDevice, Link, Reach, Space, Standing, Sync } from "@counterpoint/space";
import type { BookStatus } from "../devices/company.ts";

/** What two people share, as one of them has it open: over a space and a link of its own. The same in every tab. */
export interface OurBook {
  /** Of the browser. */
  readonly database: string;
  /** `space.member` is who this person is; `a` invited. */
  readonly space: Space;
  readonly link: Link;
  /** Undefined where nothing may be sent: it travels in files alone, or both are on this device. */
  readonly reach: Reach | undefined;
  /** The same object until something in it changes. */
  view(): OurView;
  subscribe(listener: () => void): () => void;
  /** The running sync, in the tab that speaks. */
  sync(): Sync | undefined;
  /** Hands in what was put in and waits, now. Nothing is done where there is no reach, or nothing waits. */
  handIn(): Promise<Result<void, HandInError>>;
  /** Takes back what was put in for a round and has not opened. Whether there is anything is for nobody to know. */
  withdraw(round: RoundId): Promise<Result<void, HandInError>>;
  /** Ends all of it; what was not sent is sent when it is open again. */
  close(): void;
}

export interface OurView {
  readonly status: BookStatus;
  readonly alarms: readonly Alarm[];
  /** This person has left without a word, or it was ended for both. */
  readonly over: Standing["over"];
  /** It is over, and all that there is has come: a kept copy, to be read. */
  readonly parted: boolean;
  /** A device was taken out, and what has to follow could not be kept here: nothing can be written before it is. */
  readonly unfinished: boolean;
  /** This person's, in the order in which they were added. */
  readonly devices: readonly KnownDevice[];
  readonly partnerDevices: readonly KnownDevice[];
}
