import type { DeviceId } from "@counterpoint/kernel";
import type { Bytes } from "../store/port.ts";

/** What the entries of a chain come to, for the relay. Pure: the chain, in order, is all that it looks at. */
export interface Membership {
  standing(chain: readonly Bytes[], device: DeviceId): Standing;
  /** Whether `entry` may come next; the first of all where `chain` is empty. */
  allows(chain: readonly Bytes[], entry: Bytes): boolean;
}

export type Standing =
  | { readonly kind: "unknown" }
  | { readonly kind: "removed"; readonly key: Bytes }
  /** `key` is its Ed25519 key; `epoch` the newest of the space, under whose secret it has to seal. */
  | { readonly kind: "live"; readonly key: Bytes; readonly epoch: number };
