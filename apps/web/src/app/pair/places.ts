import { err, ok, type Result } from "@counterpoint/kernel";
import {
  createMemoryDisk,
  type Door,
  isPairingBegun,
  isShared,
  openExistingIndexedDbStorage,
  openIndexedDbStorage,
  openMemoryStorage,
  type Storage,
  type StorageError,
} from "@counterpoint/space";
import { deleteDatabase } from "../../platform/wipe.ts";
import { isOverIn } from "../ours/over-in.ts";
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

/**
 * Why a new book of two cannot begin on this device. `begun`: another is to be finished or forgotten first. `present`: there
 * is one, and a second would hide it. `not-opened`: there is one that does not open, so nobody can tell.
 */
export interface InTheWay {
  readonly kind: "begun" | "present" | "not-opened";
}

/** The databases of one person: `book` is the one of their own book, which `door` leads to. */
export interface Beginner {
  readonly disk: Disk;
  readonly book: string;
  readonly door: Door;
}

/** For a new book of two: after all that there are, so that the newest is the last. */
export async function newPlace(beginner: Beginner): Promise<Result<Place, StorageError | InTheWay>> {
  const free = await beginner.door.storage.whenFree(() => findNone(beginner));
  return free.ok ? ok(latePlace(beginner)) : free;
}

/** What a page knew when it was opened may be long past: in another tab a book may have begun since. */
export async function findNone({ disk, book, door }: Beginner): Promise<Result<void, StorageError | InTheWay>> {
  const begun = await findBegun(disk, book);
  if (!begun.ok) return begun;
  if (begun.value !== undefined) {
    begun.value.storage.close();
    return err({ kind: "begun" });
  }
  return noneLiving(disk, await disk.names(book), door);
}

/** Of these databases, oldest first. */
export async function noneLiving(
  disk: Pick<Disk, "existing">,
  names: readonly string[],
  door: Door,
): Promise<Result<void, StorageError | InTheWay>> {
  for (const name of names.toReversed()) {
    const found = await disk.existing(name);
    if (!found.ok) return found;
    const living = found.value === undefined ? ok(undefined) : await livingIn(found.value, door);
    found.value?.close();
    if (!living.ok) return living;
    if (living.value !== undefined) return living.value ? err({ kind: "present" }) : ok(undefined);
  }
  return ok(undefined);
}

/** Undefined where there is no book of two in it. */
async function livingIn(
  storage: Storage,
  { wrapping }: Door,
): Promise<Result<boolean | undefined, StorageError | InTheWay>> {
  const shared = await isShared(storage);
  if (!shared.ok || !shared.value) return shared.ok ? ok(undefined) : shared;
  const over = wrapping === undefined ? err(undefined) : await isOverIn(storage, wrapping);
  return over.ok ? ok(!over.value) : err({ kind: "not-opened" });
}

/**
 * Not even its name is on this device before both people have agreed and something is kept in it. Until then it is as an
 * empty one, and whoever looks at the device finds nothing. What is first kept in it is kept under the lock of the own book:
 * of two tabs that come this far at once, the later finds what the other has begun, and is `closed`.
 */
function latePlace(beginner: Beginner): Place {
  const { disk, book, door } = beginner;
  const before = openMemoryStorage(createMemoryDisk());
  let opening: Promise<Result<Place, StorageError>> | undefined;
  const open = async (): Promise<Result<Place, StorageError>> => {
    const free = await findNone(beginner);
    if (!free.ok) return err(isInTheWay(free.error) ? { kind: "closed" } : free.error);
    const name = nextName(book, await disk.names(book));
    const made = await disk.open(name);
    return made.ok ? ok(placeOf(disk, name, made.value)) : made;
  };
  const within = async <T>(use: (place: Result<Place, StorageError>) => Promise<T>): Promise<T> => {
    if (opening !== undefined) return use(await opening);
    const { promise, resolve } = Promise.withResolvers<Result<Place, StorageError>>();
    opening = promise;
    return door.storage.whenFree(async () => {
      const place = await open();
      resolve(place);
      return use(place);
    });
  };
  const storage: Storage = {
    ...before,
    value: async (name) => {
      if (opening === undefined) return before.value(name);
      const place = await opening;
      return place.ok ? place.value.storage.value(name) : place;
    },
    write: (change) => within(async (place) => (place.ok ? place.value.storage.write(change) : place)),
    whenFree: (task) => within(async (place) => (place.ok ? place.value.storage.whenFree(task) : task())),
    close: () => void opening?.then((place) => place.ok && place.value.storage.close()),
  };
  return {
    storage,
    kept: () => within(async (place) => (place.ok ? place.value.kept() : place)),
    discard: async () => {
      const place = await opening;
      if (place?.ok === true) await place.value.discard();
    },
  };
}

const isInTheWay = (error: StorageError | InTheWay): error is InTheWay =>
  error.kind === "begun" || error.kind === "present" || error.kind === "not-opened";

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
