import { err, ok, type Result } from "@counterpoint/kernel";
import { changeLock, createLock, type NewLock, type Space } from "@counterpoint/space";
import { stretchInWorker } from "../../platform/stretch.ts";
import { existingStorage, openIn } from "../profile.ts";
import { whenSettled } from "../space-context.ts";

/**
 * Sets a lock where there was none, and opens the book anew with it, without loading the page: somebody holds a link
 * that is good for minutes. What was open before can only be read from then on, and the page is loaded anew after.
 */
export async function lockFirst(space: Space, passphrase: string): Promise<Result<Space, "not-kept">> {
  await whenSettled(space);
  if (space.status().kind !== "saved") return err("not-kept");
  const lock = await lockFor(passphrase);
  if (!lock.ok) return lock;
  const changed = await changeLock(space.door, lock.value);
  const storage = changed.ok ? await existingStorage() : changed;
  if (!storage.ok || storage.value === undefined) return err("not-kept");
  const opened = await openIn(storage.value, lock.value.wrapping);
  return opened.ok ? opened : err("not-kept");
}

async function lockFor(passphrase: string): Promise<Result<NewLock, "not-kept">> {
  try {
    return ok(await createLock(passphrase, undefined, stretchInWorker));
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
}
