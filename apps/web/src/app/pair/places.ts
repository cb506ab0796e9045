import { err, ok, type Result } from "@counterpoint/kernel";
import {
  createMemoryDisk,
  isPairingBegun,
  openExistingIndexedDbStorage,
  openIndexedDbStorage,
  openMemoryStorage,
  type Storage,
  type StorageError,
} from "@counterpoint/space";
import { deleteDatabase } from "../../platform/wipe.ts";
import { nextName, sharedNames } from "../ours/profiles.ts";

/** The databases of this browser. */
export interface Disk {
  /** Of what the person shares whose own book is `book`, oldest first. */
  names(book: string): Promise<readonly string[]>;
  /** Undefined where there is none of that name. */
  existing(name: string): Promise<Result<Storage | undefined, StorageError>>;
  open(name: string): Promise<Result<Storage, StorageError>>;
  remove(name: string): Promise<unknown>;
}

export const browserDisk: Disk = {
  names: sharedNames,
  existing: openExistingIndexedDbStorage,
  open: openIndexedDbStorage,
  remove: (name) => deleteDatabase(indexedDB, name),
};

/** Where a book of two lies on this device, or may come to lie. */
export interface Place {
  /** As a pairing uses it. */
  readonly storage: Storage;
  /** As it lies on the disk, once something is kept in it. */
  kept(): Promise<Result<Storage, StorageError>>;
  /** Takes it off this device. */
  discard(): Promise<void>;
}

/** For a new book of two: after all that there are, so that the newest is the last. */
export async function newPlace(
  disk: Disk,
  book: string,
): Promise<Result<Place, StorageError | { readonly kind: "begun" }>> {
  const begun = await findBegun(disk, book);
  if (!begun.ok) return begun;
  if (begun.value !== undefined) {
    begun.value.storage.close();
    return err({ kind: "begun" });
  }
  return ok(latePlace(disk, book));
}

/**
 * Not even its name is on this device before both people have agreed and something is kept in it. Until then it is as an
 * empty one, and whoever looks at the device finds nothing.
 */
function latePlace(disk: Disk, book: string): Place {
  const before = openMemoryStorage(createMemoryDisk());
  let opening: Promise<Result<Place, StorageError>> | undefined;
  const open = async (): Promise<Result<Place, StorageError>> => {
    const name = nextName(book, await disk.names(book));
    const made = await disk.open(name);
    return made.ok ? ok(placeOf(disk, name, made.value)) : made;
  };
  const opened = (): Promise<Result<Place, StorageError>> => {
    opening ??= open();
    return opening;
  };
  const storage: Storage = {
    ...before,
    value: async (name) => {
      if (opening === undefined) return before.value(name);
      const place = await opening;
      return place.ok ? place.value.storage.value(name) : place;
    },
    write: async (change) => {
      const place = await opened();
      return place.ok ? place.value.storage.write(change) : place;
    },
    whenFree: async (task) => {
      const place = await opened();
      return place.ok ? place.value.storage.whenFree(task) : task();
    },
    close: () => void opening?.then((place) => place.ok && place.value.storage.close()),
  };
  return {
    storage,
    kept: async () => {
      const place = await opened();
      return place.ok ? place.value.kept() : place;
    },
    discard: async () => {
      const place = await opening;
      if (place?.ok === true) await place.value.discard();
    },
  };
}

/** Where a pairing was begun and did not come to its end; undefined where none was. */
export async function findBegun(disk: Disk, book: string): Promise<Result<Place | undefined, StorageError>> {
  for (const name of await disk.names(book)) {
    const found = await disk.existing(name);
    if (!found.ok) return found;
    if (found.value === undefined) continue;
    const begun = await isPairingBegun(found.value);
    if (begun.ok && begun.value) return ok(placeOf(disk, name, found.value));
    found.value.close();
    if (!begun.ok) return begun;
  }
  return ok(undefined);
}

const placeOf = (disk: Disk, name: string, storage: Storage): Place => ({
  storage,
  kept: async () => ok(storage),
  discard: async () => {
    storage.close();
    await disk.remove(name);
  },
});
