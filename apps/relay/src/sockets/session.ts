import type { DeviceId, Member, OpId, SpaceId } from "@counterpoint/kernel";
import { encodeFromRelay, type Refusal, type RelayMessage } from "@counterpoint/wire";
import type { Keys } from "../push/keys.ts";
import type { Notices } from "../push/notices.ts";
import type { Day } from "../store/day.ts";
import type { Bytes, Store } from "../store/port.ts";
import type { Admission } from "./admission.ts";
import type { Chains } from "./chains.ts";
import type { Counting } from "./counters.ts";
import type { Follower, Hub } from "./hub.ts";
import type { Turns } from "./turns.ts";

/** What all connections of a relay share. */
export interface Surroundings {
  readonly store: Store;
  readonly chains: Chains;
  readonly hub: Hub;
  readonly counting: Counting;
  readonly admission: Admission;
  readonly notices: Pick<Notices, "came">;
  readonly keys: Keys;
  /** Extensions of one chain go one after the other. */
  readonly turns: Turns<SpaceId>;
  /** The instant, in milliseconds since the Unix epoch. */
  now(): number;
  today(): Day;
  /** A bug was met while something was answered. */
  failed(cause: unknown): void;
}

/** A device that has proved itself on this connection. It may have been removed since. */
export interface Proven {
  readonly device: DeviceId;
  /** How much of the chain it was told. */
  told: number;
  readonly unfollow: () => void;
}

/** Somebody who has proved on this connection that they hold a member key, as it was then. */
export interface ProvenMember {
  readonly member: Member;
  readonly key: Bytes;
}

/** Who is at the other end, as far as a relay can know before any proof. */
export interface Opened {
  /** Drawn for this connection alone. */
  readonly nonce: Bytes;
  /** What the other end has opened. */
  readonly origin: string;
}

/** What one connection knows. Most have proved one device and nothing else: the rest is made when it is first needed. */
export interface Session extends Opened {
  readonly proven: Map<SpaceId, Proven>;
  members: ReadonlyMap<SpaceId, ProvenMember>;
  /** Spaces in which a device has proved itself that was removed: it may read by what it was. */
  former: ReadonlySet<SpaceId>;
  /** Spaces that this connection has begun: whoever does so brings the chain, and may be putting a lost one back. */
  begun: ReadonlySet<SpaceId>;
  readonly follower: Follower;
  /** Envelopes on their way through this connection: the hub gives no copy back. */
  own: Set<OpId> | undefined;
}

const NONE: ReadonlySet<SpaceId> = new Set();
const NOBODY: ReadonlyMap<SpaceId, ProvenMember> = new Map();

export const startSession = ({ nonce, origin }: Opened, follower: Follower): Session => ({
  ...{ nonce, origin, follower },
  ...{ proven: new Map(), members: NOBODY, former: NONE, begun: NONE, own: undefined },
});

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
    case "no-locator":
      return error.kind;
    case "stale":
      return "stale-version";
    case "released":
      return "round-over";
    case "no-space":
      return "not-proved";
    default:
      return "unavailable";
  }
}
