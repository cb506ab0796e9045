import { ok, type Result } from "@counterpoint/kernel";
import {
  type Door,
  isPairingBegun,
  isShared,
  openIndexedDbStorage,
  type Storage,
  type StorageError,
} from "@counterpoint/space";
import { deleteDatabase } from "../../platform/wipe.ts";
import { readOurCarrier } from "../ours/our-carrier.ts";
import { nextName, sharedNames } from "../ours/profiles.ts";
import { browserDisk, type InTheWay, noneLiving } from "../pair/places.ts";

/** Where what two share is to lie for one of them. */
export interface PlaceHere {
  readonly name: string;
  readonly storage: Storage;
  /**
   * `shared`: this half was finished before a cut, and the other's was not. `elsewhere`: it is of another book of two, one
   * with somebody who is not at this device, or it is to be one: it stays as it is.
   */
  readonly standing: "free" | "begun" | "shared" | "elsewhere";
}

/** Whose it is to be: `book` is the database of their own book, which `door` leads to. */
export interface Owner {
  readonly book: string;
  readonly door: Door;
}

/**
 * A place for each, new, or the ones in which the same was cut off before: then it is ended, and not begun a second time.
 * The first of the two is whose half is further on, as `pairHere` wants it. None where either has one that is not over, or
 * that does not open: another would hide it. What was only begun elsewhere stays to be finished.
 */
export async function placesHere(
  owners: readonly [Owner, Owner],
): Promise<Result<readonly PlaceHere[], StorageError | InTheWay>> {
  const all = await Promise.all(owners.map(({ book }) => sharedNames(book)));
  const isCut = (await Promise.all(all.map((names) => standingOf(names.at(-1))))).includes("begun");
  const chosen: string[] = [];
  for (const [at, { book, door }] of owners.entries()) {
    const names = all[at] ?? [];
    const last = names.at(-1);
    const standing = await standingOf(last);
    const isUsed = last === undefined || standing === "elsewhere" || (standing === "shared" && !isCut);
    const free = await noneLiving(browserDisk, isUsed ? names : names.slice(0, -1), door);
    if (!free.ok) return free;
    chosen.push(isUsed ? nextName(book, names) : last);
  }
  return openAll(chosen);
}

/** All of them or none. */
async function openAll(names: readonly string[]): Promise<Result<readonly PlaceHere[], StorageError>> {
  const places: PlaceHere[] = [];
  for (const name of names) {
    const place = await openPlace(name);
    if (!place.ok) {
      closeAll(places);
      await forgetFree(places);
      return place;
    }
    places.push(place.value);
  }
  return ok(places);
}

async function standingOf(name: string | undefined): Promise<PlaceHere["standing"] | undefined> {
  if (name === undefined) return undefined;
  const place = await openPlace(name);
  if (!place.ok) return undefined;
  place.value.storage.close();
  return place.value.standing;
}

async function openPlace(name: string): Promise<Result<PlaceHere, StorageError>> {
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) return storage;
  const standing = await standingIn(storage.value);
  if (standing.ok) return ok({ name, storage: storage.value, standing: standing.value });
  storage.value.close();
  return standing;
}

async function standingIn(storage: Storage): Promise<Result<PlaceHere["standing"], StorageError>> {
  const [begun, shared] = [await isPairingBegun(storage), await isShared(storage)];
  if (!begun.ok) return begun;
  if (!shared.ok) return shared;
  if (!begun.value && !shared.value) return ok("free");
  const carrier = await readOurCarrier(storage);
  if (!carrier.ok) return carrier;
  if (carrier.value !== "here") return ok("elsewhere");
  return ok(begun.value ? "begun" : "shared");
}

export function closeAll(places: readonly Pick<PlaceHere, "storage">[]): void {
  for (const { storage } of places) storage.close();
}

/** Takes away what came to nothing. A half that is finished, or can be, stays. */
export async function forgetFree(places: readonly PlaceHere[]): Promise<void> {
  for (const { name } of places) {
    if ((await standingOf(name)) === "free") await deleteDatabase(indexedDB, name);
  }
}
