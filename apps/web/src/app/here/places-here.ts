import { ok, type Result } from "@counterpoint/kernel";
import { isPairingBegun, isShared, openIndexedDbStorage, type Storage, type StorageError } from "@counterpoint/space";
import { deleteDatabase } from "../../platform/wipe.ts";
import { readOurCarrier } from "../ours/our-carrier.ts";
import { nextName, sharedNames } from "../ours/profiles.ts";

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

/**
 * A place for each, new, or the ones in which the same was cut off before: then it is ended, and not begun a second time.
 * The first of the two is whose half is further on, as `pairHere` wants it.
 */
export async function placesHere(
  books: readonly [string, string],
): Promise<Result<readonly PlaceHere[], StorageError>> {
  const places: PlaceHere[] = [];
  const names = await Promise.all(books.map((book) => sharedNames(book)));
  const isCut = (await Promise.all(names.map((all) => standingOf(all.at(-1))))).includes("begun");
  for (const [at, book] of books.entries()) {
    const last = names[at]?.at(-1);
    const standing = await standingOf(last);
    const isUsed = last === undefined || standing === "elsewhere" || (standing === "shared" && !isCut);
    const place = await openPlace(isUsed ? nextName(book, names[at] ?? []) : last);
    if (!place.ok) {
      closeAll(places);
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
