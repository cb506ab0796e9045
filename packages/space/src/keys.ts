import {
  type BoxKey,
  createKeyring,
  newDeviceBoxKey,
  type OpenKeyring,
  openKeyring,
  parseBoxKey,
  sealKeyring,
} from "@counterpoint/crypto";
import { type Chance, err, newDeviceId, newSpaceId, ok, type Result } from "@counterpoint/kernel";
import type { Bytes, Storage, StorageError, StoredValue } from "./storage/port.ts";

export const DEVICE_KEY = "device-key";
export const KEYRING = "keyring";
export const LOCK = "lock";

export type KeysError =
  | StorageError
  /** There is data, but the key to it is gone or does not fit: only a backup helps. */
  | { readonly kind: "keys-lost" }
  /** There is a lock, and what opens it was not given. */
  | { readonly kind: "locked" };

/** The secrets of this profile, the key that wraps them, and how they lie on the disk under it. */
export interface ProfileKeys extends OpenKeyring {
  readonly wrapping: BoxKey;
  readonly sealed: Bytes;
}

/**
 * The secrets lie on disk only as a keyring sealed under a wrapping key. Without a lock that is the device key, which
 * the browser holds and does not give out: that keeps them apart from the data, but whoever copies the whole browser
 * profile has both. With a lock, it is `unlocked`: what a passphrase or a passkey opened, and is not on the disk.
 */
export async function openKeys(
  storage: Storage,
  chance: Chance,
  unlocked?: BoxKey,
): Promise<Result<ProfileKeys, KeysError>> {
  const kept = await readKeys(storage, unlocked);
  if (kept.ok && kept.value !== undefined) return ok(kept.value);
  // Two tabs may meet an empty profile at once: only one of them may make the keys, and the other may have seen half.
  return storage.whenFree(async () => {
    const settled = await readKeys(storage, unlocked);
    if (!settled.ok) return settled;
    return settled.value === undefined ? makeKeys(storage, chance) : ok(settled.value);
  });
}

async function readKeys(
  storage: Storage,
  unlocked: BoxKey | undefined,
): Promise<Result<ProfileKeys | undefined, KeysError>> {
  const [deviceKey, keyring, lock] = await Promise.all([
    storage.value(DEVICE_KEY),
    storage.value(KEYRING),
    storage.value(LOCK),
  ]);
  if (!deviceKey.ok) return deviceKey;
  if (!keyring.ok) return keyring;
  if (!lock.ok) return lock;
  if (deviceKey.value === undefined && keyring.value === undefined && lock.value === undefined) return ok(undefined);
  const wrapping = lock.value === undefined ? parseBoxKey(deviceKey.value) : parseBoxKey(unlocked);
  if (lock.value !== undefined && !wrapping.ok) return err({ kind: "locked" });
  if (!wrapping.ok || !(keyring.value instanceof Uint8Array)) return err({ kind: "keys-lost" });
  return openSealed(keyring.value, wrapping.value);
}

async function openSealed(sealed: Bytes, wrapping: BoxKey): Promise<Result<ProfileKeys, KeysError>> {
  const opened = await openKeyring(sealed, wrapping);
  if (opened.ok) return ok({ ...opened.value, wrapping, sealed });
  return err(opened.error === "newer" ? { kind: "newer" } : { kind: "keys-lost" });
}

async function makeKeys(storage: Storage, chance: Chance): Promise<Result<ProfileKeys, KeysError>> {
  const log = await storage.log(0, 1);
  if (!log.ok) return log;
  if (log.value.length > 0) return err({ kind: "keys-lost" });
  const deviceKey = await newDeviceBoxKey();
  const keyring = await createKeyring(newSpaceId(chance), newDeviceId(chance));
  const box = await sealKeyring(keyring, deviceKey);
  const written = await storage.write({
    set: new Map<string, StoredValue>([
      [DEVICE_KEY, deviceKey],
      [KEYRING, box],
    ]),
  });
  if (!written.ok) return written;
  return openSealed(box, deviceKey);
}
