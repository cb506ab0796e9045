import type { DeviceId, Result } from "@counterpoint/kernel";
import type { Announcement, ClientMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import type { ExtendError, Pace } from "./port.ts";
import type { Facts, State } from "./state.ts";
import type { Work, Worked } from "./work.ts";

/** What happens to the machine. */
export type Input =
  /** Something has changed in the link. */
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "heard"; readonly frame: Bytes }
  | { readonly kind: "closed" }
  | { readonly kind: "worked"; readonly worked: Worked; readonly facts: Facts }
  /** Time has passed. */
  | { readonly kind: "woke" }
  | { readonly kind: "hurry" }
  | { readonly kind: "pace"; readonly pace: Pace }
  /** Somebody wants the chain extended, and is answered under this number. */
  | { readonly kind: "extend"; readonly task: number }
  | { readonly kind: "refuse-announced"; readonly task: number; readonly device: DeviceId }
  | { readonly kind: "stop" };

/** What is to be done, in the order given. */
export type Effect =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "say"; readonly request: number; readonly message: ClientMessage }
  /** Extends the relay's chain by entry number `at` of ours. */
  | { readonly kind: "lend"; readonly request: number; readonly at: number }
  /** Gives the relay the first entry of our chain, and so the book. */
  | { readonly kind: "create"; readonly request: number }
  | { readonly kind: "work"; readonly work: Work }
  /** To be woken then, and no more at the time before. */
  | { readonly kind: "wake"; readonly at: number | null }
  | { readonly kind: "answer"; readonly task: number; readonly result: Result<void, ExtendError> }
  | { readonly kind: "announced"; readonly announced: readonly Announcement[] };

export interface Stepped {
  readonly state: State;
  readonly effects: readonly Effect[];
}
