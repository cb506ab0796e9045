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
import { entropyOf } from "../recovery/keys.ts";
import { whenSettled } from "../space-context.ts";
import { closeEverywhere } from "./close-book.ts";
import { confirmPassphrase } from "./unlock.ts";

/**
 * `wrong`: not the passphrase. `no-passkey`: none was made. `not-kept`: the disk refused. `no-line`: the other devices
 * rest on this passphrase, and could not be told. In each case nothing has changed. Where all went well the book closes in all tabs, and is opened anew in the new way.
 */
export type ChangeError = "wrong" | "no-passkey" | "not-kept" | "no-line";
type Changed = Promise<Result<void, ChangeError>>;

export const setLock = (space: Space, passphrase: string): Changed => lockAnew(space, passphrase, undefined);

/** What of a shared book has to learn of a new passphrase, before the lock has it. */
type Renewing = Pick<SharedBook, "renew">;

/** A new passphrase takes the passkey away: its box could be made anew only by asking it. */
export const changePassphrase = (space: Space, current: string, next: string, book?: Renewing): Changed =>
  confirmed(space, current, async () => {
    const renewed = await renew(space, current, next, book);
    return renewed.ok ? lockAnew(space, next, undefined) : renewed;
  });

export const removePasskey = (space: Space, current: string): Changed =>
  confirmed(space, current, () => lockAnew(space, current, undefined));

export const addPasskey = (space: Space, current: string): Changed =>
  confirmed(space, current, async () => {
    const passkey = await createPasskey();
    return passkey === undefined ? err("no-passkey") : lockAnew(space, current, passkey);
  });

export const removeLock = (space: Space, current: string): Changed =>
  confirmed(space, current, () => change(space, undefined));

/** Nothing about a lock changes behind the back of whoever set it (S1). */
async function confirmed(space: Space, current: string, then: () => Changed): Changed {
  return (await confirmPassphrase(space, current)) === "right" ? then() : err("wrong");
}

/** Words and passphrase together bring a shared book back: where the words lie here, the book is told first. */
async function renew(space: Space, current: string, next: string, book: Renewing | undefined): Changed {
  if (book === undefined) return ok(undefined);
  const state = await space.recovery.read();
  if (!state.ok) return err("not-kept");
  const entropy = entropyOf(state.value);
  if (entropy === undefined) return ok(undefined);
  try {
    const from = await recoverySecret(entropy, current, stretchInWorker);
    const told = await book.renew(from, await recoverySecret(entropy, next, stretchInWorker));
    return told.ok ? ok(undefined) : err("no-line");
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
}

async function lockAnew(space: Space, passphrase: string, passkey: PasskeyAnswer | undefined): Changed {
  let next: NewLock;
  try {
    next = await createLock(passphrase, passkey, stretchInWorker);
  } catch {
    // The device had no memory left for the worker.
    return err("not-kept");
  }
  return change(space, next);
}

async function change(space: Space, next: NewLock | undefined): Changed {
  await whenSettled(space);
  if (space.status().kind !== "saved") return err("not-kept");
  const changed = await changeLock(space.door, next);
  if (!changed.ok) return err("not-kept");
  await closeEverywhere(space);
  return ok(undefined);
}
