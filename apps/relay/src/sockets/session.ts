import type { DeviceId, OpId, SpaceId } from "@counterpoint/kernel";
import { encodeFromRelay, type Refusal, type RelayMessage } from "@counterpoint/wire";
import type { Day } from "../store/day.ts";
import type { Bytes, Store } from "../store/port.ts";
import type { Counting } from "./counters.ts";
import type { Follower, Hub } from "./hub.ts";
import type { Membership } from "./membership.ts";

/** What all connections of a relay share. */
export interface Surroundings {
  readonly store: Store;
  readonly membership: Membership;
  readonly hub: Hub;
  readonly counting: Counting;
  /** What people open, such as `https://book.example.org`. */
  readonly origin: string;
  today(): Day;
  /** A bug was met while something was answered. */
  failed(cause: unknown): void;
}

/** A device that has proved itself on this connection. */
export interface Proven {
  readonly device: DeviceId;
  readonly epoch: number;
  /** How much of the chain it was told. */
  readonly chainLength: number;
  readonly unfollow: () => void;
}

/** What one connection knows. */
export interface Session {
  readonly nonce: Bytes;
  readonly proven: Map<SpaceId, Proven>;
  readonly follower: Follower;
  /** Envelopes on their way through this connection: the hub gives no copy back. */
  readonly own: Set<OpId>;
}

/** An answer, or why there is none. */
export type Answer = RelayMessage | Refusal;

export const encodeAnswer = (answer: Answer, request: number): Bytes =>
  encodeFromRelay(typeof answer === "string" ? { type: "refused", why: answer } : answer, request);

/** The refusal for what a store gives instead of a value. A space that is not there is one that nobody has proved. */
export function refusalOf(error: { readonly kind: string }): Refusal {
  switch (error.kind) {
    case "taken":
    case "not-next":
    case "over-quota":
    case "no-chunk":
      return error.kind;
    case "no-space":
      return "not-proved";
    default:
      return "unavailable";
  }
}
