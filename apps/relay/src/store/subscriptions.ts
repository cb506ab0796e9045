/** What the store keeps for devices that want to be told of news by their browser's push service. */
import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import type { Bytes, Outcome, Seq } from "./port.ts";

export interface Subscriptions {
  /**
   * One for each device: a later one takes the place of an earlier. What lies in the log already is no news to it.
   * "chain-moved": as for envelopes, and where the member has left.
   */
  subscribe(space: SpaceId, subscription: NewSubscription): Outcome<void, "no-space" | "chain-moved">;
  /** One that is not there is no mistake; with `endpoint`, neither is another one. */
  unsubscribe(space: SpaceId, device: DeviceId, endpoint?: string): Outcome<void>;
  /** In the order of their ids. */
  subscriptions(space: SpaceId): Outcome<readonly Subscription[], "no-space">;
  /**
   * The device is told of the log up to `seq`, or need not be. Whether that is news: of several relays that ask for the same
   * one gets `true`.
   */
  markTold(space: SpaceId, device: DeviceId, seq: Seq): Outcome<boolean>;

  /** The private key by which push services know this relay: the one that is kept, and `fresh` where there is none. */
  pushKey(fresh: Bytes): Outcome<Bytes>;
}

export interface Subscription {
  readonly device: DeviceId;
  readonly member: Member;
  /** An address of a push service: whoever knows it, and has the relay's key, can make that browser wake up. */
  readonly endpoint: string;
  readonly told: Seq;
}

export interface NewSubscription extends Omit<Subscription, "told"> {
  /** How long the chain was by which it was judged. */
  readonly chainLength: number;
}
