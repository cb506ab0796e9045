import { encodeLock, type NewLock, newDeviceBoxKey, openKeyring, rewrapKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { RENEWING } from "../devices/renewing.ts";
import { DEVICE_KEY, KEYRING, type KeysError, LOCK } from "../keys.ts";
import { isPairingBegun } from "../partners/begun.ts";
import type { Door } from "../space.ts";
import type { Bytes, Storage, StorageError, StoredValue } from "../storage/port.ts";
import { CARRIED, type Carried, encodeCarried, readCarried } from "./carried.ts";
import { carryOn, type SharedProfiles, whenAllFree } from "./carry-lock.ts";
import { exchange, type Next, type Sealed } from "./exchange.ts";

export type ChangeLockError =
  | KeysError
  /** Two have agreed on what this profile is to be: it is finished or forgotten first, or what they signed would be lost. */
  | { readonly kind: "pairing-begun" }
  /** What two people share lies under this lock: there has to be one. */
  | { readonly kind: "stays" };

const NONE: SharedProfiles = new Map();

/**
 * Sets a lock, changes it, or takes it away (no `next`). Whatever it is, the space gets a new local secret, and all that
 * this device keeps is sealed anew under it in one write: neither an earlier copy of the profile, nor a former
 * passphrase, opens what is written later. A book that has no chain gets a new name: one that was being shared under the
 * former passphrase and was cut off may lie at a relay under the old name, which takes no other beginning. After it, the space in
 * memory can only be read, here and in other tabs.
 *
 * `shared` are the profiles that the person shares and that lie under the same lock: they get it too, each in a write of
 * its own behind that of the book. Where that is cut off, `carryLock` ends it at the next opening; until the book's own
 * write the former lock opens all of them, and from then on the new one does. One in which a pairing is unfinished stays
 * under the former.
 */
export async function changeLock(
  door: Door,
  next: NewLock | undefined,
  shared: SharedProfiles = NONE,
): Promise<Result<void, ChangeLockError>> {
  if (next === undefined && shared.size > 0) return err({ kind: "stays" });
  return whenAllFree([door.storage, ...shared.values()], async (): Promise<Result<void, ChangeLockError>> => {
    const begun = await isPairingBegun(door.storage);
    if (!begun.ok) return begun;
    if (begun.value) return err({ kind: "pairing-begun" });
    const carried = await carryOn(door, shared);
    if (!carried.ok) return carried;
    return next === undefined ? takeAway(door) : lockAll(door, next, shared);
  });
}

async function takeAway(door: Door): Promise<Result<void, KeysError>> {
  const [own, wrapping] = [await sealedOf(door), await newDeviceBoxKey()];
  if (!own.ok) return own;
  return exchange(door.storage, own.value, {
    wrapping,
    set: new Map([[DEVICE_KEY, wrapping]]),
    unset: [LOCK, CARRIED, RENEWING],
  });
}

async function lockAll(door: Door, next: NewLock, shared: SharedProfiles): Promise<Result<void, ChangeLockError>> {
  const own = await sealedOf(door);
  if (!own.ok) return own;
  const others = await whatIsUnder(door, shared);
  if (!others.ok) return others;
  const waiting = await readCarried(door.storage);
  if (!waiting.ok) return waiting;
  const carried = await wrappedAnew(door, new Map([...waiting.value, ...others.value]), next);
  const opens = opensBy(next);
  const unset = [...opens.unset, RENEWING];
  const book: Next =
    carried.size === 0
      ? { ...opens, unset: [...unset, CARRIED] }
      : { ...opens, unset, set: new Map<string, StoredValue>([...opens.set, [CARRIED, encodeCarried(carried)]]) };
  const changed = await exchange(door.storage, own.value, book);
  if (!changed.ok) return changed;
  // The lock holds already. What cannot be written here now is carried on by the next opening.
  for (const [name, keyring] of others.value) {
    const profile = shared.get(name);
    if (profile !== undefined) await exchange(profile, { keyring, wrapping: door.wrapping }, opens);
  }
  return ok(undefined);
}

const opensBy = ({ lock, wrapping }: NewLock): Next => ({
  wrapping,
  set: new Map([[LOCK, encodeLock(lock)]]),
  unset: [DEVICE_KEY],
});

async function sealedOf({ storage, wrapping }: Door): Promise<Result<Sealed, KeysError>> {
  const keyring = await storage.value(KEYRING);
  if (!keyring.ok) return keyring;
  return keyring.value instanceof Uint8Array ? ok({ keyring: keyring.value, wrapping }) : err({ kind: "keys-lost" });
}

/** The keyrings of those that lie under the lock of the book. What does not is another's, or is only being made. */
async function whatIsUnder({ wrapping }: Door, shared: SharedProfiles): Promise<Result<Carried, StorageError>> {
  const keyrings = new Map<string, Bytes>();
  for (const [name, profile] of shared) {
    const keyring = await keyringUnder(profile, wrapping);
    if (!keyring.ok) return keyring;
    if (keyring.value !== undefined) keyrings.set(name, keyring.value);
  }
  return ok(keyrings);
}

async function keyringUnder(
  profile: Storage,
  wrapping: Door["wrapping"],
): Promise<Result<Bytes | undefined, StorageError>> {
  const [begun, keyring] = [await isPairingBegun(profile), await profile.value(KEYRING)];
  if (!begun.ok) return begun;
  if (!keyring.ok) return keyring;
  if (begun.value || !(keyring.value instanceof Uint8Array)) return ok(undefined);
  return ok((await openKeyring(keyring.value, wrapping)).ok ? keyring.value : undefined);
}

/** The same keyrings, with the local secrets that they have, under what opens from now on. */
async function wrappedAnew({ wrapping }: Door, keyrings: Carried, next: NewLock): Promise<Carried> {
  const wrapped = new Map<string, Bytes>();
  for (const [name, keyring] of keyrings) {
    const opened = await openKeyring(keyring, wrapping);
    if (!opened.ok) continue;
    const anew = await rewrapKeyring(keyring, wrapping, next.wrapping, opened.value.local);
    if (anew.ok) wrapped.set(name, anew.value);
  }
  return wrapped;
}
