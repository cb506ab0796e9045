import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Chains } from "../sockets/chains.ts";
import type { Hub } from "../sockets/hub.ts";
import { whyNotLive } from "../sockets/standing.ts";
import type { Seq, Store } from "../store/port.ts";
import { createDue } from "./due.ts";
import { parseEndpoint } from "./endpoint.ts";
import { hasNews } from "./has-news.ts";
import type { Keys } from "./keys.ts";
import type { Push } from "./push.ts";

export interface Notices {
  /** It has a line: what it would be told of it sees by itself. */
  came(space: SpaceId, device: DeviceId): void;
  /** Tells whoever is due. To be called again and again; never rejects. */
  turn(): Promise<void>;
  stop(): void;
}

export interface NoticesParts {
  readonly store: Store;
  readonly chains: Pick<Chains, "of">;
  readonly hub: Pick<Hub, "present">;
  readonly keys: Keys;
  readonly push: Push;
  /** The instant, in milliseconds. */
  now(): number;
  /** From 0 up to 1. */
  chance(): number;
  /** A bug was met. */
  failed(cause: unknown): void;
}

const MINUTE_MS = 60_000;

/** How long after what it is for a notice comes: nobody tells the minute by it. */
const SOONEST_MS: number = 5 * MINUTE_MS;
const SPREAD_MS: number = 25 * MINUTE_MS;

/** After one, no other for so long. */
const QUIET_MS: number = 6 * 60 * MINUTE_MS;

/** So many are sent at the same time. */
const AT_ONCE = 32;

/**
 * Notices for devices that have no line: that there is something of the other's, at most one in six hours, and at no moment
 * that says when it came. What waits is in memory alone: a relay that starts anew tells of what comes after, and knows of no
 * notice before. Of several on one store each sees by how far a device was told that another has done it.
 */
export function createNotices({ store, chains, hub, keys, push, now, chance, failed }: NoticesParts): Notices {
  /** Spaces whose log has grown since the last turn, and who had a line meanwhile. */
  const grown = new Map<SpaceId, Set<DeviceId>>();
  const due = createDue();
  const quiet = createDue();
  let turning: Promise<void> | undefined;

  const silence = store.onNews((news) => {
    if (news.kind !== "head") return;
    const there = grown.get(news.space) ?? new Set();
    grown.set(news.space, there);
    for (const device of hub.present(news.space)) there.add(device);
  });

  /** What lies in the log now is no news to it. */
  const catchUp = async (space: SpaceId, device: DeviceId): Promise<void> => {
    due.drop(space, device);
    const head = await store.head(space);
    if (head.ok) await store.markTold(space, device, head.value);
  };

  const look = async (space: SpaceId, there: ReadonlySet<DeviceId>): Promise<void> => {
    const chain = await chains.of(space);
    if (!chain.ok || chain.value.members.size < 2) return;
    const subscriptions = await store.subscriptions(space);
    if (!subscriptions.ok) return;
    for (const { device, told } of subscriptions.value) {
      if (there.has(device) || hub.present(space).has(device)) await catchUp(space, device);
      else if (due.of(space, device) === undefined) plan(space, device, told);
    }
  };

  const plan = (space: SpaceId, device: DeviceId, told: Seq): void => {
    const from = Math.max(now(), quiet.of(space, device) ?? 0);
    due.set({ space, device, told, at: from + SOONEST_MS + Math.floor(chance() * SPREAD_MS) });
  };

  const rest = (space: SpaceId, device: DeviceId, told: Seq): void =>
    quiet.set({ space, device, told, at: now() + QUIET_MS });

  const tell = async (space: SpaceId, device: DeviceId, known: Seq): Promise<void> => {
    const [chain, head] = [await chains.of(space), await store.head(space)];
    const [subscriptions, key] = [await store.subscriptions(space), await keys.read()];
    if (!chain.ok || !subscriptions.ok || !head.ok || !key.ok) return;
    const subscription = subscriptions.value.find((one) => one.device === device);
    if (subscription === undefined) return;
    const endpoint = parseEndpoint(Buffer.from(subscription.endpoint));
    if (endpoint === undefined || whyNotLive(chain.value, device) !== undefined) {
      await store.unsubscribe(space, device, subscription.endpoint);
      return;
    }
    if (subscription.told > known) {
      // Another relay on this store has told it since, or it had a line there: this one is silent for the hours after that.
      rest(space, device, subscription.told);
      if (head.value > subscription.told) plan(space, device, subscription.told);
      return;
    }
    const stretch = { space, after: subscription.told, head: head.value };
    const isNews = await hasNews(store, chain.value, subscription.member, stretch);
    if (isNews === undefined) return;
    const marked = await store.markTold(space, device, head.value);
    if (!isNews || !marked.ok || !marked.value) return;
    rest(space, device, head.value);
    if ((await push(endpoint, key.value)) === "gone") await store.unsubscribe(space, device, subscription.endpoint);
  };

  const turn = async (): Promise<void> => {
    const looked = [...grown];
    grown.clear();
    for (const [space, there] of looked) await look(space, there);
    quiet.take(now());
    const come = due.take(now());
    for (let at = 0; at < come.length; at += AT_ONCE) {
      await Promise.all(come.slice(at, at + AT_ONCE).map(({ space, device, told }) => tell(space, device, told)));
    }
  };

  return {
    came: (space, device) => {
      if (due.of(space, device) !== undefined) void catchUp(space, device).catch(failed);
    },
    turn: () => {
      turning ??= turn()
        .catch(failed)
        .finally(() => {
          turning = undefined;
        });
      return turning;
    },
    stop: silence,
  };
}
