import { type OpenKeyring, openKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { DeviceKeys } from "@counterpoint/membership";
import { KEYRING, LOCK } from "../keys.ts";
import type { Door } from "../space.ts";
import type { Bytes, StorageError } from "../storage/port.ts";

/** The keys of this profile, and how they lie on its disk. */
export interface OwnKeys {
  readonly ring: OpenKeyring;
  readonly sealed: Bytes;
}

/** As they are now: an epoch may have come since the book was opened. `closed`: the lock was changed meanwhile. */
export async function openOwn({ storage, wrapping }: Door): Promise<Result<OwnKeys, StorageError>> {
  const sealed = await storage.value(KEYRING);
  if (!sealed.ok) return sealed;
  if (!(sealed.value instanceof Uint8Array)) return err({ kind: "closed" });
  const ring = await openKeyring(sealed.value, wrapping);
  return ring.ok ? ok({ ring: ring.value, sealed: sealed.value }) : err({ kind: "closed" });
}

/** What this device is called and known by in a chain. */
export async function ownDeviceKeys(door: Door): Promise<Result<DeviceKeys, StorageError>> {
  const own = await openOwn(door);
  return own.ok ? ok(deviceKeysOf(own.value.ring)) : own;
}

export const deviceKeysOf = ({ device, signingPublicKey, agreementPublicKey }: OpenKeyring): DeviceKeys => ({
  device,
  signing: signingPublicKey,
  agreement: agreementPublicKey,
});

/** Whether there is a lock, and so a passphrase: without one nothing is shared (S1). */
export async function hasLock({ storage }: Door): Promise<Result<boolean, StorageError>> {
  const lock = await storage.value(LOCK);
  return lock.ok ? ok(lock.value !== undefined) : lock;
}
