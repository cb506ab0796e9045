import {
  type BoxKey,
  createLock,
  type NewLock,
  openByPassphrase,
  parseSecret,
  type Stretch,
  sha256,
} from "@counterpoint/crypto";
import { readLock } from "../lock/read-lock.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import { value, type World } from "./world.ts";

/** Tells passphrases and salts apart as Argon2id does, without its work. */
export const quickStretch: Stretch = async (passphrase, salt) =>
  value(parseSecret(await sha256("quick", new TextEncoder().encode(passphrase), salt)));

export const lockWith = (passphrase: string): Promise<NewLock> => createLock(passphrase, undefined, quickStretch);

/** What the passphrase makes of the lock on this disk. */
export async function unlocked(world: World, passphrase: string): Promise<BoxKey> {
  const lock = value(await readLock(openMemoryStorage(world.disk)));
  if (lock === undefined) throw new Error("there is no lock");
  return value(await openByPassphrase(lock, passphrase, quickStretch));
}
