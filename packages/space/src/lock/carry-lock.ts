import { openKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { DEVICE_KEY, KEYRING, LOCK } from "../keys.ts";
import type { Door } from "../space.ts";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";
import { CARRIED, encodeCarried, readCarried } from "./carried.ts";
import { exchange, type Sealed } from "./exchange.ts";
import { grown } from "./grown.ts";

/** Profiles that the person shares with somebody, on this device, by name: each under a copy of the lock of their book. */
export type SharedProfiles = ReadonlyMap<string, Storage>;

/**
 * Ends in the profiles that a person shares what a change of the lock of their book began: for when that book was opened,
 * and before any of the others is. Where nothing was cut off it looks at one value.
 */
export async function carryLock(book: Door, shared: SharedProfiles): Promise<Result<void, StorageError>> {
  const kept = await readCarried(book.storage);
  if (!kept.ok || kept.value.size === 0) return kept.ok ? ok(undefined) : kept;
  return whenAllFree([book.storage, ...shared.values()], () => carryOn(book, shared));
}

/** Called by whoever holds the locks of all of them. What is not among `shared` waits on. */
export async function carryOn(
  { storage, wrapping }: Door,
  shared: SharedProfiles,
): Promise<Result<void, StorageError>> {
  const [kept, lock] = [await readCarried(storage), await storage.value(LOCK)];
  if (!kept.ok) return kept;
  if (!lock.ok) return lock;
  const left = new Map(kept.value);
  if (left.size === 0) return ok(undefined);
  if (!(lock.value instanceof Uint8Array)) return err({ kind: "closed" });
  for (const [name, keyring] of kept.value) {
    const profile = shared.get(name);
    if (profile === undefined) continue;
    const carried = await carry(profile, { keyring, wrapping }, lock.value);
    if (!carried.ok) return carried;
    left.delete(name);
  }
  const rest = left.size === 0 ? { unset: [CARRIED] } : { set: new Map([[CARRIED, encodeCarried(left)]]) };
  const written = await storage.write(rest);
  return written.ok ? ok(undefined) : written;
}

async function carry(profile: Storage, from: Sealed, lock: Bytes): Promise<Result<void, StorageError>> {
  const now = await profile.value(KEYRING);
  if (!now.ok) return now;
  // It was taken off the device, or has the lock already.
  if (!(now.value instanceof Uint8Array)) return ok(undefined);
  if ((await openKeyring(now.value, from.wrapping)).ok) return ok(undefined);
  return exchange(profile, await grown(profile, from), {
    wrapping: from.wrapping,
    set: new Map([[LOCK, lock]]),
    unset: [DEVICE_KEY],
  });
}

/** Runs `task` when no other connection holds the lock of any of them; asked for in the same order everywhere. */
export function whenAllFree<T>(storages: readonly Storage[], task: () => Promise<T>): Promise<T> {
  const [first, ...others] = storages;
  return first === undefined ? task() : first.whenFree(() => whenAllFree(others, task));
}
