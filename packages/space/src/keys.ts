import {
  createKeyring,
  newDeviceBoxKey,
  type OpenKeyring,
  openKeyring,
  parseBoxKey,
  sealKeyring,
} from "@counterpoint/crypto";
import { type Chance, err, newDeviceId, newSpaceId, ok, type Result } from "@counterpoint/kernel";
import type { Storage, StorageError, StoredValue } from "./storage/port.ts";

const DEVICE_KEY = "device-key";
const KEYRING = "keyring";

export type KeysError =
  | StorageError
  /** There is data, but the key to it is gone or does not fit: only a backup helps. */
  | { readonly kind: "keys-lost" };

/**
 * The secrets of this profile. They lie on disk only as a keyring sealed under the device key, which the browser holds
 * and does not give out: that keeps them apart from the data, but whoever copies the whole browser profile has both.
 */
export async function openKeys(storage: Storage, chance: Chance): Promise<Result<OpenKeyring, KeysError>> {
  const kept = await readKeys(storage);
  if (kept.ok && kept.value !== undefined) return ok(kept.value);
  // Two tabs may meet an empty profile at once: only one of them may make the keys, and the other may have seen half.
  return storage.whenFree(async () => {
    const settled = await readKeys(storage);
    if (!settled.ok) return settled;
    return settled.value === undefined ? makeKeys(storage, chance) : ok(settled.value);
  });
}

async function readKeys(storage: Storage): Promise<Result<OpenKeyring | undefined, KeysError>> {
  const [deviceKey, keyring] = await Promise.all([storage.value(DEVICE_KEY), storage.value(KEYRING)]);
  if (!deviceKey.ok) return deviceKey;
  if (!keyring.ok) return keyring;
  if (deviceKey.value === undefined && keyring.value === undefined) return ok(undefined);
  const wrapping = parseBoxKey(deviceKey.value);
  if (!wrapping.ok || !(keyring.value instanceof Uint8Array)) return err({ kind: "keys-lost" });
  const opened = await openKeyring(keyring.value, wrapping.value);
  if (opened.ok) return opened;
  return err(opened.error === "newer" ? { kind: "newer" } : { kind: "keys-lost" });
}

async function makeKeys(storage: Storage, chance: Chance): Promise<Result<OpenKeyring, KeysError>> {
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
  const opened = await openKeyring(box, deviceKey);
  return opened.ok ? opened : err({ kind: "keys-lost" });
}
