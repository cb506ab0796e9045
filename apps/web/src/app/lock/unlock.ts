import { err, ok, type Result } from "@counterpoint/kernel";
import { type BoxKey, type Lock, openByPasskey, openByPassphrase, readLock, type Space } from "@counterpoint/space";
import { askPasskey } from "../../platform/passkey.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { existingStorage, openIn, type ProfileError } from "../profile.ts";

/** What a person gives to open the book. */
export type Attempt = { readonly kind: "passphrase"; readonly passphrase: string } | { readonly kind: "passkey" };

/** The lock on this device, as it lies there in clear. */
export async function readProfileLock(): Promise<Result<Lock, ProfileError>> {
  const storage = await existingStorage();
  if (!storage.ok) return storage;
  if (storage.value === undefined) return err({ kind: "keys-lost" });
  const lock = await readLock(storage.value);
  storage.value.close();
  if (!lock.ok) return lock;
  // Taken away in another tab since this one was opened: loading anew opens the book.
  return lock.value === undefined ? err({ kind: "closed" }) : ok(lock.value);
}

/** The open space. "wrong" stands for whatever can be wrong with what was given: nothing tells one from another (S10). */
export async function unlock(lock: Lock, attempt: Attempt): Promise<Result<Space, ProfileError | "wrong">> {
  const key = await keyOf(lock, attempt);
  if (!key.ok) return key;
  const storage = await existingStorage();
  if (!storage.ok) return storage;
  return storage.value === undefined ? err({ kind: "keys-lost" }) : openIn(storage.value, key.value);
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
