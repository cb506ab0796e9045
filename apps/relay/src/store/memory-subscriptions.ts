/** Subscriptions as plainly as they can be said: part of the twin in `memory.ts`. */
import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import { idBytes } from "./ids.ts";
import type { Bytes, Seq } from "./port.ts";
import type { NewSubscription, Subscription } from "./subscriptions.ts";

interface Kept extends Subscription {
  readonly space: SpaceId;
}

export interface MemorySubscriptions {
  put(space: SpaceId, subscription: NewSubscription, head: Seq): void;
  of(space: SpaceId): readonly Subscription[];
  mark(space: SpaceId, device: DeviceId, seq: Seq): boolean;
  /** Where it has this endpoint, if one is given. */
  drop(space: SpaceId, device: DeviceId, endpoint?: string): void;
  /** Of one member, where one is given. */
  clear(space: SpaceId, member?: Member): void;
  key(fresh: Bytes): Bytes;
}

export function memorySubscriptions(): MemorySubscriptions {
  let all: readonly Kept[] = [];
  let key: Bytes | undefined;
  const isOf = (space: SpaceId, device: DeviceId) => (kept: Kept) => kept.space === space && kept.device === device;
  const without = (is: (kept: Kept) => boolean) => all.filter((kept) => !is(kept));

  return {
    put: (space, { device, member, endpoint }, head) => {
      all = [...without(isOf(space, device)), { space, device, member, endpoint, told: head }];
    },
    of: (space) =>
      all
        .filter((kept) => kept.space === space)
        .map(({ device, member, endpoint, told }) => ({ device, member, endpoint, told }))
        .toSorted((one, other) => Buffer.compare(idBytes(one.device), idBytes(other.device))),
    mark: (space, device, seq) => {
      const found = all.find(isOf(space, device));
      if (found === undefined || found.told >= seq) return false;
      all = [...without(isOf(space, device)), { ...found, told: seq }];
      return true;
    },
    drop: (space, device, endpoint) => {
      all = without((kept) => isOf(space, device)(kept) && (endpoint ?? kept.endpoint) === kept.endpoint);
    },
    clear: (space, member) => {
      all = without((kept) => kept.space === space && (member ?? kept.member) === kept.member);
    },
    key: (fresh) => {
      key ??= fresh.slice();
      return key;
    },
  };
}
