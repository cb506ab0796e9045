import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type BoxKey,
  isShared,
  type OpenError,
  openIndexedDbStorage,
  openSpace,
  type Space,
  type Storage,
  type StorageError,
} from "@counterpoint/space";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { existingStorage } from "../profile.ts";
import { OUR_SCHEMA } from "./our-schema.ts";

type Databases = Pick<IDBFactory, "databases">;

/** The databases of what the person shares whose own book is `book`, oldest first; also those in which nothing came about. */
export async function sharedNames(book: string, factory: Databases = indexedDB): Promise<readonly string[]> {
  const numbers = (await factory.databases()).flatMap(({ name }) => numberIn(book, name));
  return numbers.toSorted((one, other) => one - other).map((number) => nameOf(book, number));
}

/** For one more, after those that there are. */
export const nextName = (book: string, names: readonly string[]): string =>
  nameOf(book, 1 + Math.max(0, ...names.flatMap((name) => numberIn(book, name))));

/** An empty one, made now. */
export const freshIn = async (book: string): Promise<Result<Storage, StorageError>> =>
  openIndexedDbStorage(nextName(book, await sharedNames(book)));

const nameOf = (book: string, number: number): string => `${book}-ours-${number}`;

function numberIn(book: string, name: string | undefined): readonly number[] {
  const number = Number(name?.slice(`${book}-ours-`.length));
  return Number.isSafeInteger(number) && number > 0 && name === nameOf(book, number) ? [number] : [];
}

/** Those that are one of a shared space, open as storages, oldest first. Closing them is for the caller. */
export async function sharedProfiles(book: string): Promise<Result<ReadonlyMap<string, Storage>, StorageError>> {
  const profiles = new Map<string, Storage>();
  for (const name of await sharedNames(book)) {
    const storage = await sharedStorage(name);
    if (!storage.ok) {
      for (const open of profiles.values()) open.close();
      return storage;
    }
    if (storage.value !== undefined) profiles.set(name, storage.value);
  }
  return ok(profiles);
}

/** Undefined where there is none, or where it is not one of a shared space. */
export async function sharedStorage(name: string): Promise<Result<Storage | undefined, StorageError>> {
  const storage = await existingStorage(name);
  if (!storage.ok || storage.value === undefined) return storage;
  const shared = await isShared(storage.value);
  if (shared.ok && shared.value) return storage;
  storage.value.close();
  return shared.ok ? ok(undefined) : shared;
}

/** A book of one person's that lies in the place of a shared one is damage: what is written there would not be for two. */
export async function openSharedIn(storage: Storage, unlocked: BoxKey): Promise<Result<Space, OpenError>> {
  const opened = await openSpace({ storage, clock: systemClock, chance: secureChance, schema: OUR_SCHEMA, unlocked });
  if (opened.ok && opened.value.members === 2) return opened;
  storage.close();
  return opened.ok ? err({ kind: "keys-lost" }) : opened;
}
