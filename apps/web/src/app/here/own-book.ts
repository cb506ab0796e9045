import { err, type Result } from "@counterpoint/kernel";
import { changeLock, createLock, openIndexedDbStorage, type Space } from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { deleteDatabase } from "../../platform/wipe.ts";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { type Unlocked, unlock } from "../lock/unlock.ts";
import { existingStorage, openIn, type ProfileError } from "../profile.ts";

export const otherHere = (who: PersonHere): PersonHere => (who === "first" ? "second" : "first");

/** Opens this person's book and no other. One answer, whatever was wrong (S10). */
export async function openOwn(who: PersonHere, passphrase: string): Promise<Result<Space, "wrong" | "not-kept">> {
  const opened: Result<Unlocked, ProfileError | "wrong"> = await unlock({ kind: "passphrase", passphrase, who });
  if (opened.ok) return { ok: true, value: opened.value.space };
  return err(opened.error === "wrong" ? "wrong" : "not-kept");
}

/** A new book with nothing in it, under a lock of its own from the first on. Nothing of it stays where that fails. */
export async function makeOwn(who: PersonHere, passphrase: string): Promise<Result<Space, "not-kept">> {
  const made = await lockAnew(who, passphrase);
  if (!made.ok) await forgetOwn(who);
  return made;
}

/** Only what was made a moment ago, and nothing came of. */
export const forgetOwn = (who: PersonHere): Promise<boolean> => deleteDatabase(indexedDB, BOOK_OF[who]);

async function lockAnew(who: PersonHere, passphrase: string): Promise<Result<Space, "not-kept">> {
  const storage = await openIndexedDbStorage(BOOK_OF[who]);
  const space = storage.ok ? await openIn(storage.value) : storage;
  if (!space.ok) return err("not-kept");
  try {
    const lock = await createLock(passphrase, undefined, stretchInWorker);
    const changed = await changeLock(space.value.door, lock);
    const anew = changed.ok ? await existingStorage(BOOK_OF[who]) : changed;
    if (!anew.ok || anew.value === undefined) return err("not-kept");
    const opened = await openIn(anew.value, lock.wrapping);
    return opened.ok ? opened : err("not-kept");
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  } finally {
    space.value.close();
  }
}
