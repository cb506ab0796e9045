import { err, ok, type Result } from "@counterpoint/kernel";
import {
  changeLock,
  createLock,
  type NewLock,
  type PasskeyAnswer,
  recoverySecret,
  type Space,
} from "@counterpoint/space";
import { createPasskey } from "../../platform/passkey.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import type { SharedBook } from "../devices/company.ts";
import { restsOn } from "../devices/rests-on.ts";
import { whenSettled } from "../space-context.ts";
import { closeEverywhere } from "./close-book.ts";
import { confirmPassphrase } from "./unlock.ts";

/**
 * `wrong`: not the passphrase. `no-passkey`: none was made. `not-kept`: the disk refused. `no-line`: the other devices
 * rest on this passphrase, and could not be told. `other-key`: they rest on another one already, of a change that was cut
 * off. `stays`: they rest on it, so there has to be one. In each case nothing has changed here. `half-done`: the others
 * have the new one, and the lock here has not: the same change again ends it. Where all went well the book closes in all
 * tabs, and is opened anew in the new way.
 */
export type ChangeError = "wrong" | "no-passkey" | "not-kept" | "no-line" | "other-key" | "stays" | "half-done";
type Changed = Promise<Result<void, ChangeError>>;

export const setLock = (space: Space, passphrase: string): Changed => lockAnew(space, passphrase, undefined);

/** What of a shared book has to learn of a new passphrase, before the lock has it. */
type Renewing = Pick<SharedBook, "renew">;

/**
 * A new passphrase takes the passkey away: its box could be made anew only by asking it. Whatever may fail here is done
 * before the book is told, since it cannot be told back.
 */
export const changePassphrase = (space: Space, current: string, next: string, book?: Renewing): Changed =>
  confirmed(space, current, async () => {
    if (!(await isSettled(space))) return err("not-kept");
    const lock = await newLock(next, undefined);
    if (!lock.ok) return lock;
    const told = await renew(space, current, next, book);
    if (!told.ok) return told;
    const changed = await change(space, lock.value);
    return !changed.ok && told.value === "told" ? err("half-done") : changed;
  });

export const removePasskey = (space: Space, current: string): Changed =>
  confirmed(space, current, () => lockAnew(space, current, undefined));

export const addPasskey = (space: Space, current: string): Changed =>
  confirmed(space, current, async () => {
    const passkey = await createPasskey();
    return passkey === undefined ? err("no-passkey") : lockAnew(space, current, passkey);
  });

export const removeLock = (space: Space, current: string): Changed =>
  confirmed(space, current, async () => {
    const resting = await restsOn(space, undefined);
    if (!resting.ok && resting.error.kind !== "damaged") return err("not-kept");
    return resting.ok && resting.value !== undefined ? err("stays") : change(space, undefined);
  });

/** Nothing about a lock changes behind the back of whoever set it (S1). */
async function confirmed(space: Space, current: string, then: () => Changed): Changed {
  return (await confirmPassphrase(space, current)) === "right" ? then() : err("wrong");
}

/** Words and passphrase together bring a shared book back: where the words lie here, the book is told first. */
async function renew(
  space: Space,
  current: string,
  next: string,
  book: Renewing | undefined,
): Promise<Result<"told" | "nothing-to-tell", ChangeError>> {
  const entropy = await restsOn(space, book);
  if (!entropy.ok) return err("not-kept");
  if (entropy.value === undefined) return ok("nothing-to-tell");
  if (book === undefined) return err("no-line");
  try {
    const from = await recoverySecret(entropy.value, current, stretchInWorker);
    const told = await book.renew(from, await recoverySecret(entropy.value, next, stretchInWorker));
    if (told.ok) return ok("told");
    return err(told.error.kind === "other-key" ? "other-key" : "no-line");
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
}

async function lockAnew(space: Space, passphrase: string, passkey: PasskeyAnswer | undefined): Changed {
  const next = await newLock(passphrase, passkey);
  return next.ok ? change(space, next.value) : next;
}

async function newLock(passphrase: string, passkey: PasskeyAnswer | undefined): Promise<Result<NewLock, "not-kept">> {
  try {
    return ok(await createLock(passphrase, passkey, stretchInWorker));
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
}

async function isSettled(space: Space): Promise<boolean> {
  await whenSettled(space);
  return space.status().kind === "saved";
}

async function change(space: Space, next: NewLock | undefined): Changed {
  if (!(await isSettled(space))) return err("not-kept");
  const changed = await changeLock(space.door, next);
  if (!changed.ok) return err("not-kept");
  await closeEverywhere(space);
  return ok(undefined);
}
