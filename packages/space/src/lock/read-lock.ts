import { decodeLock, type Lock } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type KeysError, LOCK } from "../keys.ts";
import type { Storage } from "../storage/port.ts";

/** The lock of this profile; undefined where it has none. A damaged one is a lost key: what it guards cannot be opened. */
export async function readLock(storage: Storage): Promise<Result<Lock | undefined, KeysError>> {
  const bytes = await storage.value(LOCK);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return ok(undefined);
  if (!(bytes.value instanceof Uint8Array)) return err({ kind: "keys-lost" });
  const lock = decodeLock(bytes.value);
  if (lock.ok) return lock;
  return err(lock.error === "newer" ? { kind: "newer" } : { kind: "keys-lost" });
}
