import type { DeviceId, OpId, SpaceId } from "@counterpoint/kernel";
import { encodeFromRelay, MAX_ENVELOPES, MAX_FRAME_BYTES, type RelayMessage } from "@counterpoint/wire";
import type { Bytes, Seq, Store, StoredEnvelope } from "../store/port.ts";
import { announcementsOf } from "./announced.ts";
import type { Chains } from "./chains.ts";

/** Somebody who is told what arrives in a space. */
export interface Follower {
  send(frame: Bytes): void;
  /** Whether it sent this envelope itself, and needs no copy. */
  wrote(op: OpId): boolean;
  chainGrew(space: SpaceId): void;
  /** Whether its device is still one of the space, by the chain that is at hand. */
  mayHear(space: SpaceId): boolean;
  /** The device as which it follows the space. */
  deviceIn(space: SpaceId): DeviceId | undefined;
}

export interface Hub {
  /** From what comes behind `head` on. Gives back how to stop. */
  follow(space: SpaceId, head: Seq, follower: Follower): () => void;
  /** Devices that have a line to this relay. */
  present(space: SpaceId): ReadonlySet<DeviceId>;
  close(): void;
}

interface Followed {
  readonly followers: Set<Follower>;
  /** How far they have been told. */
  told: Seq;
  /** How often what is announced was looked at. */
  looks: number;
  /** How far the log is known to reach. */
  head: Seq;
  reading: boolean;
}

/** What an entry of a `log` takes besides its envelope, and the frame besides its entries. */
const ENTRY_BYTES = 12;
const FRAME_BYTES = 64;

/** `now` is the instant, in milliseconds since the Unix epoch. */
export interface HubParts {
  readonly store: Store;
  readonly chains: Chains;
  now(): number;
  /** A bug was met while somebody was told. */
  failed(cause: unknown): void;
}

/** Reads what has arrived in a space once, and sends it to all who follow. */
export function createHub({ store, chains, now, failed }: HubParts): Hub {
  const spaces = new Map<SpaceId, Followed>();

  /** An entry that took a device out was news before whatever came after it: that device hears none of it. */
  const isKnown = async (space: SpaceId): Promise<boolean> =>
    chains.atHand(space) !== undefined || (await chains.of(space)).ok;

  const pass = async (space: SpaceId, followed: Followed): Promise<void> => {
    if (followed.reading) return;
    followed.reading = true;
    try {
      while (followed.told < followed.head && followed.followers.size > 0) {
        const read = await store.read(space, followed.told, MAX_ENVELOPES, MAX_FRAME_BYTES);
        // What cannot be read now is read with the next news.
        if (!read.ok) break;
        const entries = asManyAsFit(read.value);
        const last = entries.at(-1);
        if (last === undefined) break;
        if (!(await isKnown(space))) break;
        deliver(space, followed, entries);
        followed.told = last.seq;
      }
    } finally {
      followed.reading = false;
    }
  };
  const grow = (space: SpaceId, followed: Followed, head: Seq): void => {
    followed.head = Math.max(followed.head, head);
    void pass(space, followed).catch(failed);
  };
  const passAnnounced = async (space: SpaceId, followed: Followed): Promise<void> => {
    followed.looks++;
    const { looks } = followed;
    const announced = await store.announced(space);
    if (!announced.ok || !(await isKnown(space))) return;
    // Somebody has looked since, and would be told before this.
    if (looks !== followed.looks) return;
    const frame = encodeFromRelay(announcementsOf(space, announced.value, now()), 0);
    for (const follower of followed.followers) if (follower.mayHear(space)) follower.send(frame);
  };
  const lookAnew = (space: SpaceId, followed: Followed): void => {
    for (const follower of followed.followers) follower.chainGrew(space);
    void passAnnounced(space, followed).catch(failed);
    void store
      .head(space)
      .then((head) => head.ok && grow(space, followed, head.value))
      .catch(failed);
  };

  const stop = store.onNews((news) => {
    if (news.kind === "missed") {
      for (const [space, followed] of spaces) lookAnew(space, followed);
      return;
    }
    const followed = spaces.get(news.space);
    if (followed === undefined) return;
    if (news.kind === "head") grow(news.space, followed, news.head);
    else if (news.kind === "announced") void passAnnounced(news.space, followed).catch(failed);
    else for (const follower of followed.followers) follower.chainGrew(news.space);
  });

  return {
    follow: (space, head, follower) => {
      const followed = spaces.get(space) ?? { followers: new Set(), told: head, head, reading: false, looks: 0 };
      spaces.set(space, followed);
      followed.followers.add(follower);
      return () => {
        followed.followers.delete(follower);
        if (followed.followers.size === 0 && spaces.get(space) === followed) spaces.delete(space);
      };
    },
    present: (space) => {
      const devices = new Set<DeviceId>();
      for (const follower of spaces.get(space)?.followers ?? []) {
        const device = follower.deviceIn(space);
        if (device !== undefined) devices.add(device);
      }
      return devices;
    },
    close: stop,
  };
}

function deliver(space: SpaceId, { followers, head }: Followed, entries: readonly StoredEnvelope[]): void {
  const frame = encodeFromRelay(logOf(space, head, entries), 0);
  for (const follower of followers) {
    const others = entries.filter(({ op }) => !follower.wrote(op));
    if (others.length > 0 && follower.mayHear(space)) follower.send(frame);
  }
}

/** The beginning of `entries` that one frame holds. */
export function asManyAsFit(entries: readonly StoredEnvelope[]): readonly StoredEnvelope[] {
  let room = MAX_FRAME_BYTES - FRAME_BYTES;
  const end = entries.findIndex(({ bytes }) => {
    room -= bytes.length + ENTRY_BYTES;
    return room < 0;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

export function logOf(space: SpaceId, head: Seq, entries: readonly StoredEnvelope[]): RelayMessage {
  return { type: "log", space, head, entries: entries.map(({ seq, bytes }) => ({ seq, envelope: bytes })) };
}
