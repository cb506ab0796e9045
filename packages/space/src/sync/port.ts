/** What the step machine needs of the outside, and what it shows. */

import type { DeviceId, Result } from "@counterpoint/kernel";
import type { Announced } from "../devices/port.ts";
import type { Alarm } from "../link/alarm.ts";
import type { Bytes } from "../storage/port.ts";

/** Opens a line to the one relay there is. Every adapter passes `transport.acceptance.ts`. */
export interface Transport {
  /** As browsers write it, such as `https://book.example.org`: what a proof is bound to. */
  readonly origin: string;
  open(listener: LineListener): Line;
}

export interface LineListener {
  opened(): void;
  /** One whole frame. */
  received(frame: Bytes): void;
  /** Once, also where it never opened. Nothing is called after it. */
  closed(): void;
}

export interface Line {
  send(frame: Bytes): void;
  close(): void;
}

/** Whether and how long what was written waits before it is sent, so that the relay learns less of when (S2). */
export interface Pace {
  /** Milliseconds; 0 and 0 sends at once. */
  readonly shortest: number;
  readonly longest: number;
}

/** What a person sees of all this, in one line. */
export type SyncStatus =
  /** This book is on this device alone, and nothing is sent anywhere. */
  | { readonly kind: "alone" }
  /** Saved here, will travel when online. `unsent` counts entries. */
  | { readonly kind: "offline"; readonly unsent: number }
  /** The line is being opened, or what others wrote is being fetched. */
  | { readonly kind: "catching-up" }
  | { readonly kind: "sending"; readonly unsent: number }
  /** All that there is has come, and nothing may be sent for now: `Standing` says why. */
  | { readonly kind: "held"; readonly unsent: number }
  | { readonly kind: "in-step" }
  /** This device was taken out of the book; what is here stays readable. */
  | { readonly kind: "removed" }
  /** This person has left a space of two, without a word; what is here stays readable. */
  | { readonly kind: "left" }
  /** The space was ended for all; what is here stays readable. */
  | { readonly kind: "ended" }
  /** The relay, or another device, speaks a newer version. */
  | { readonly kind: "newer" }
  /** The relay does not know this book, or refuses it: `why` is its word. */
  | { readonly kind: "refused"; readonly why: string }
  /** What came cannot be kept here: the disk is full, or failed. */
  | { readonly kind: "not-kept" };

export interface Sync {
  /** The same object until it changes. */
  status(): SyncStatus;
  alarms(): readonly Alarm[];
  subscribe(listener: () => void): () => void;
  /** Sends what waits now, whatever the pace, and tries the line at once. */
  hurry(): void;
  setPace(pace: Pace): void;
  /** Has an entry accepted at the relay and takes it; drawn up again while somebody else is first. */
  extend(act: () => Promise<Bytes>): Promise<Result<void, ExtendError>>;
  /** Devices that somebody with the recovery words wants to add, as far as the line told; the same array until it changes. */
  announced(): readonly Announced[];
  /** Says no to one of them: whoever announced it has to begin anew. */
  refuseAnnounced(device: DeviceId): Promise<Result<void, "offline">>;
  /** Closes the line for good; what was not sent stays in the outbox. */
  stop(): void;
}

export type ExtendError =
  /** There is no line now: this needs one. */
  | "offline"
  /** The chain does not allow it (any more). */
  | "not-allowed"
  | "over-quota"
  | "not-kept";
