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
import { tellBooks } from "../devices/tell-books.ts";
import { hasBook } from "../here/has-book.ts";
import { type Beside, besideFirst, type besideOf } from "../ours/beside.ts";
import { whenSettled } from "../space-context.ts";
import { closeEverywhere } from "./close-book.ts";
import type { PersonHere } from "./person-here.ts";
import { confirmPassphrase, opensAnother } from "./unlock.ts";

/**
 * `wrong`: not the passphrase. `taken`: the other person of this device has it. `no-passkey`: none was made. `not-kept`: the disk refused. `no-line`: the other devices
 * rest on this passphrase, and could not be told. `other-key`: they rest on another one already, of a change that was cut
 * off. `stays`: they rest on it, or another person’s book is here too, so there has to be one. In each case nothing has changed here. `half-done`: the others
 * have the new one, and the lock here has not: the same change again ends it. Where all went well the book closes in all
 * tabs, and is opened anew in the new way.
 */
export type ChangeError =
  | "wrong"
  | "taken"
  | "no-passkey"
  | "not-kept"
  | "no-line"
  | "other-key"
  | "stays"
  | "half-done";
type Changed = Promise<Result<void, ChangeError>>;

/** What stands around the book whose lock is changed. */
export interface Around {
  /** It runs with its other devices. */
  readonly book?: Pick<SharedBook, "renew"> | undefined;
  /** What lies beside it under the same lock, which goes with it. */
  readonly beside?: () => ReturnType<typeof besideOf>;
  /** Whose book it is. */
  readonly who?: PersonHere;
}

/** Nothing is shared where there is no lock. */
export const setLock = (space: Space, passphrase: string): Changed => lockAnew(space, passphrase, undefined, new Map());

/**
 * A new passphrase takes the passkey away: its box could be made anew only by asking it. Whatever may fail here is done
 * before the books are told, since they cannot be told back.
 */
export const changePassphrase = (space: Space, current: string, next: string, around: Around = {}): Changed =>
  confirmed(space, current, around, async (beside) => {
    if (await opensAnother(space, next)) return err("taken");
    if (!(await isSettled(space))) return err("not-kept");
    const lock = await newLock(next, undefined);
    if (!lock.ok) return lock;
    const told = await renew(space, current, next, around.book, beside);
    if (!told.ok) return told;
    const changed = await change(space, lock.value, beside.shared);
    return !changed.ok && told.value === "told" ? err("half-done") : changed;
  });

export const removePasskey = (space: Space, current: string, around: Around = {}): Changed =>
  confirmed(space, current, around, ({ shared }) => lockAnew(space, current, undefined, shared));

export const addPasskey = (space: Space, current: string, around: Around = {}): Changed =>
  confirmed(space, current, around, async ({ shared }) => {
    const passkey = await createPasskey();
    return passkey === undefined ? err("no-passkey") : lockAnew(space, current, passkey, shared);
  });

export const removeLock = (space: Space, current: string, around: Around = {}): Changed =>
  confirmed(space, current, around, async (beside) => {
    if (beside.shared.size > 0 || (await keepsApart(around.who ?? "first"))) return err("stays");
    const resting = await restsOn(space, undefined, beside);
    if (!resting.ok && resting.error.kind !== "damaged") return err("not-kept");
    return resting.ok && resting.value !== undefined ? err("stays") : change(space, undefined, beside.shared);
  });

/**
 * Where two people use this device: an open book would stand before the lock screen, and the other one’s behind it for ever;
 * and a second book is found by its lock alone.
 */
const keepsApart = async (who: PersonHere): Promise<boolean> => who === "second" || hasBook("second");

/** Nothing about a lock changes behind the back of whoever set it (S1). */
async function confirmed(
  space: Space,
  current: string,
  { beside = besideFirst }: Around,
  then: (beside: Beside) => Changed,
): Changed {
  if ((await confirmPassphrase(space, current)) !== "right") return err("wrong");
  const there = await beside();
  if (!there.ok) return err("not-kept");
  try {
    return await then(there.value);
  } finally {
    there.value.close();
  }
}

/** Words and passphrase together bring shared books back: where the words lie here, those are told first. */
async function renew(
  space: Space,
  current: string,
  next: string,
  book: Around["book"],
  beside: Beside,
): Promise<Result<"told" | "nothing-to-tell", ChangeError>> {
  const entropy = await restsOn(space, book, beside);
  if (!entropy.ok) return err("not-kept");
  if (entropy.value === undefined) return ok("nothing-to-tell");
  const words = entropy.value;
  try {
    const from = await recoverySecret(words, current, stretchInWorker);
    const to = await recoverySecret(words, next, stretchInWorker);
    const told = await tellBooks({ space, book, beside, from, to });
    if (told.ok) return ok("told");
    return err(told.error.kind === "other-key" ? "other-key" : "no-line");
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
}

async function lockAnew(
  space: Space,
  passphrase: string,
  passkey: PasskeyAnswer | undefined,
  shared: Beside["shared"],
): Changed {
  const next = await newLock(passphrase, passkey);
  return next.ok ? change(space, next.value, shared) : next;
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

async function change(space: Space, next: NewLock | undefined, shared: Beside["shared"]): Changed {
  if (!(await isSettled(space))) return err("not-kept");
  const changed = await changeLock(space.door, next, shared);
  if (!changed.ok) return err("not-kept");
  await closeEverywhere(space);
  return ok(undefined);
}
