import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type BoxKey,
  type Lock,
  openByPasskey,
  openByPassphrase,
  readLock,
  type Space,
  type Storage,
} from "@counterpoint/space";
import { askPasskey } from "../../platform/passkey.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { existingStorage, openIn, type ProfileError } from "../profile.ts";

/** What a person gives to open the book. */
export type Attempt = { readonly kind: "passphrase"; readonly passphrase: string } | { readonly kind: "passkey" };

/** Which ways open the book on this device. */
export async function readWays(): Promise<Result<{ readonly passkey: boolean }, ProfileError>> {
  const storage = await lockedStorage();
  if (!storage.ok) return storage;
  const lock = await lockOn(storage.value);
  storage.value.close();
  return lock.ok ? ok({ passkey: lock.value.passkey !== undefined }) : lock;
}

/**
 * The open space. "wrong" stands for whatever can be wrong with what was given: nothing tells one from another (S10). The
 * lock is read anew each time, since another tab may have changed it.
 */
export async function unlock(attempt: Attempt): Promise<Result<Space, ProfileError | "wrong">> {
  const storage = await lockedStorage();
  if (!storage.ok) return storage;
  const lock = await lockOn(storage.value);
  const key = lock.ok ? await keyOf(lock.value, attempt) : lock;
  if (key.ok) return openIn(storage.value, key.value);
  storage.value.close();
  return key;
}

async function lockedStorage(): Promise<Result<Storage, ProfileError>> {
  const storage = await existingStorage();
  if (!storage.ok) return storage;
  return storage.value === undefined ? err({ kind: "keys-lost" }) : ok(storage.value);
}

/** Where the lock was taken away in another tab meanwhile, loading anew opens the book, as "closed" says. */
async function lockOn(storage: Storage): Promise<Result<Lock, ProfileError>> {
  const lock = await readLock(storage);
  if (!lock.ok) return lock;
  return lock.value === undefined ? err({ kind: "closed" }) : ok(lock.value);
}

async function keyOf(lock: Lock, attempt: Attempt): Promise<Result<BoxKey, "wrong">> {
  try {
    if (attempt.kind === "passphrase") return await openByPassphrase(lock, attempt.passphrase, stretchInWorker);
    const output = lock.passkey && (await askPasskey(lock.passkey));
    return output === undefined ? err("wrong") : await openByPasskey(lock, output);
  } catch {
    // The worker had no memory left, or the device no passkeys any more.
    return err("wrong");
  }
}

/** Asks for the passphrase of an open book again (S1). */
export async function confirmPassphrase(space: Space, passphrase: string): Promise<"right" | "wrong"> {
  const lock = await readLock(space.door.storage);
  if (!lock.ok || lock.value === undefined) return "wrong";
  return (await keyOf(lock.value, { kind: "passphrase", passphrase })).ok ? "right" : "wrong";
}
