import { forgetKeys } from "@counterpoint/space";
import { existingStorage } from "../profile.ts";
import { sharedNames } from "./profiles.ts";

/**
 * Takes the keys of all that a person shares off this device, and gives the names of the databases that are to go: what a
 * browser leaves of them after deleting them can then be opened by nobody. What cannot be forgotten so still goes.
 */
export async function forgetOurs(book: string): Promise<readonly string[]> {
  const names = await sharedNames(book);
  for (const name of names) {
    const storage = await existingStorage(name);
    if (!storage.ok || storage.value === undefined) continue;
    await forgetKeys({ storage: storage.value });
    storage.value.close();
  }
  return names;
}
