import { err, ok, type Result } from "@counterpoint/kernel";
import { changeLock, createLock, type NewLock, type PasskeyAnswer, type Space } from "@counterpoint/space";
import { createPasskey } from "../../platform/passkey.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { whenSettled } from "../space-context.ts";
import { closeEverywhere } from "./close-book.ts";
import { confirmPassphrase } from "./unlock.ts";

/**
 * `wrong`: not the passphrase. `no-passkey`: none was made. `not-kept`: the disk refused. In each case nothing has
 * changed. Where all went well the book closes in all tabs, and is opened anew in the new way.
 */
export type ChangeError = "wrong" | "no-passkey" | "not-kept";
type Changed = Promise<Result<void, ChangeError>>;

export const setLock = (space: Space, passphrase: string): Changed => lockAnew(space, passphrase, undefined);

/** A new passphrase takes the passkey away: its box could be made anew only by asking it. */
export const changePassphrase = (space: Space, current: string, next: string): Changed =>
  confirmed(space, current, () => lockAnew(space, next, undefined));

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
