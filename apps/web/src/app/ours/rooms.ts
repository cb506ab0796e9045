import { ok, type Result } from "@counterpoint/kernel";
import { carryLock, type Door, isPairingBegun, type OpenError, type Space } from "@counterpoint/space";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { unlock } from "../lock/unlock.ts";
import type { Messages } from "../messages/en.ts";
import { existingStorage, type ProfileError } from "../profile.ts";
import type { OurBook } from "./our-book.ts";
import { sharedNames, sharedProfiles } from "./profiles.ts";

/** What one person has on this device beside their own pages, and it is open where there is any. */
export type Beside =
  | { readonly kind: "none" | "begun" | "unreadable" }
  /** `over`: this person has left, or it was ended, and it is kept to be read. */
  | { readonly kind: "present" | "over"; readonly book: OurBook };

/** Under the key that the lock of the own pages was opened to. */
export async function openBeside(who: PersonHere, door: Door, words: () => Promise<Messages>): Promise<Beside> {
  // Where nothing is shared, nothing of what sends is even fetched.
  if ((await sharedNames(BOOK_OF[who])).length === 0) return { kind: "none" };
  const opened = await openNewest(BOOK_OF[who], door, words).catch(() => undefined);
  if (opened === undefined || !opened.ok) return { kind: "unreadable" };
  if (opened.value !== undefined && opened.value.view().over === null) return { kind: "present", book: opened.value };
  // What is over can wait until the new one is finished or forgotten.
  if (await isBegunBeside(BOOK_OF[who])) {
    opened.value?.close();
    return { kind: "begun" };
  }
  return opened.value === undefined ? { kind: "none" } : { kind: "over", book: opened.value };
}

/** Rejects where part of the program does not come. */
async function openNewest(
  book: string,
  door: Door,
  words: () => Promise<Messages>,
): Promise<Result<OurBook | undefined, OpenError>> {
  const { openOursOf } = await import("./open-ours.ts");
  const carried = await carryOn(book, door);
  return carried.ok ? openOursOf(book, door.wrapping, await words()) : carried;
}

/** A change of the lock that was cut off between the profiles ends before any of them is opened. */
async function carryOn(book: string, door: Door): Promise<Result<void, OpenError>> {
  const profiles = await sharedProfiles(book);
  if (!profiles.ok) return profiles;
  const carried = await carryLock(door, profiles.value);
  for (const storage of profiles.value.values()) storage.close();
  return carried;
}

async function isBegunBeside(book: string): Promise<boolean> {
  for (const name of await sharedNames(book)) {
    const storage = await existingStorage(name);
    if (!storage.ok || storage.value === undefined) continue;
    const begun = await isPairingBegun(storage.value);
    storage.value.close();
    if (begun.ok && begun.value) return true;
  }
  return false;
}

/** The own pages of this person, by their passphrase and nobody else’s. */
export async function openOwn(who: PersonHere, passphrase: string): Promise<Result<Space, ProfileError | "wrong">> {
  const opened = await unlock({ kind: "passphrase", passphrase, who });
  return opened.ok ? ok(opened.value.space) : opened;
}
