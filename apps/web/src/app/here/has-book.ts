import { readLock } from "@counterpoint/space";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { existingStorage } from "../profile.ts";

/** Whether this person has a book here that a passphrase closes. One that was cut off before it had a lock is none. */
export async function hasBook(who: PersonHere): Promise<boolean> {
  const storage = await existingStorage(BOOK_OF[who]);
  if (!storage.ok || storage.value === undefined) return false;
  const lock = await readLock(storage.value);
  storage.value.close();
  return !lock.ok || lock.value !== undefined;
}
