/**
 * The keys by which this device is to come into a shared book, kept beside the own book until it is in: only then is there
 * a profile for it. They lie under what opens the own book; a change of the lock leaves them behind, and others are made.
 */
import { openKeyring } from "@counterpoint/crypto";
import { fromBase64Url, ok, parseSpaceId, type Result, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import type { OwnKeys } from "../../devices/own.ts";
import type { Door } from "../../space.ts";
import type { Bytes, StorageError, StoredValue } from "../../storage/port.ts";

const WAITING = "ours-waiting";

const shape = v.object({ v: v.literal(1), keyrings: v.array(v.tuple([v.string(), v.string()])) });

export type WaitingKeys = ReadonlyMap<SpaceId, OwnKeys>;

export async function readWaiting({ storage, wrapping }: Door): Promise<Result<WaitingKeys, StorageError>> {
  const value = await storage.value(WAITING);
  if (!value.ok) return value;
  const text = value.value instanceof Uint8Array ? new TextDecoder().decode(value.value) : "";
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  const waiting = new Map<SpaceId, OwnKeys>();
  for (const [id, box] of kept.success ? kept.output.keyrings : []) {
    const [space, sealed] = [parseSpaceId(id), fromBase64Url(box)];
    const ring = sealed.ok ? await openKeyring(sealed.value, wrapping) : sealed;
    if (space.ok && sealed.ok && ring.ok) waiting.set(space.value, { ring: ring.value, sealed: sealed.value });
  }
  return ok(waiting);
}

/** Those of `space` from now on. */
export const keepWaiting = (door: Door, space: SpaceId, sealed: Bytes): Promise<Result<void, StorageError>> =>
  door.storage.whenFree(() => putWaiting(door, space, sealed));

/** These two are called by whoever holds the lock of the own book. What else changes is written with it. */
export const putWaiting = (
  door: Door,
  space: SpaceId,
  sealed: Bytes,
  also: Also = NOTHING,
): Promise<Result<void, StorageError>> => write(door, (keyrings) => keyrings.set(space, sealed), also);

export const forgetWaiting = (door: Door, space: SpaceId, also: Also = NOTHING): Promise<Result<void, StorageError>> =>
  write(door, (keyrings) => keyrings.delete(space), also);

interface Also {
  readonly set?: ReadonlyMap<string, StoredValue>;
  readonly unset?: readonly string[];
}

const NOTHING: Also = {};

async function write(
  door: Door,
  change: (keyrings: Map<SpaceId, Bytes>) => void,
  { set: more = new Map(), unset = [] }: Also,
): Promise<Result<void, StorageError>> {
  const before = await readWaiting(door);
  if (!before.ok) return before;
  const keyrings = new Map([...before.value].map(([id, own]) => [id, own.sealed] as const));
  change(keyrings);
  const text = JSON.stringify({ v: 1, keyrings: [...keyrings].map(([id, box]) => [id, toBase64Url(box)]) });
  const none = keyrings.size === 0;
  const set = new Map([...more, ...(none ? [] : [[WAITING, new TextEncoder().encode(text)] as const])]);
  const written = await door.storage.write({ set, unset: none ? [...unset, WAITING] : unset });
  return written.ok ? ok(undefined) : written;
}
