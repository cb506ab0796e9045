import { checkinKind, ownLineKind, rhythmKind } from "@counterpoint/balance";
import { err, ok, type Result } from "@counterpoint/kernel";
import { createSchema, type Schema } from "@counterpoint/records";
import {
  type BoxKey,
  deviceNameKind,
  missingCryptography,
  type OpenError,
  openExistingIndexedDbStorage,
  openIndexedDbStorage,
  openSpace,
  oursKind,
  type Space,
  type Storage,
  type StorageError,
} from "@counterpoint/space";
import { keptWordsKind } from "@counterpoint/talk";
import { firstEveningKind } from "@counterpoint/today";
import { secureChance } from "../platform/chance.ts";
import { systemClock } from "../platform/clock.ts";

/** The name of the browser's database, its lock and its channel. Says nothing about what it holds. */
export const DATABASE = "counterpoint";

const schema: Schema = createSchema([
  checkinKind,
  deviceNameKind,
  firstEveningKind,
  keptWordsKind,
  oursKind,
  ownLineKind,
  rhythmKind,
]);

/** Whether there is a space here, and if so the open one. */
export type Opening = ReturnType<typeof openExistingProfile>;

export type ProfileError = OpenError | { readonly kind: "too-old" };

/** The space that was made here before; undefined where nothing was ever kept, and then nothing is created. */
export async function openExistingProfile(): Promise<Result<Space | undefined, ProfileError>> {
  const storage = await existingStorage();
  if (!storage.ok) return storage;
  return storage.value === undefined ? ok(undefined) : openIn(storage.value);
}

/** Where a space on this device lies; undefined where there is none. */
export const existingStorage = (database: string = DATABASE): Promise<Result<Storage | undefined, StorageError>> =>
  openExistingIndexedDbStorage(database);

/** Opens the space on this device, making it where there was none: for when something is to be kept. */
export async function openProfile(): Promise<Result<Space, ProfileError>> {
  if ((await missingCryptography()).length > 0) return err({ kind: "too-old" });
  const storage = await openIndexedDbStorage(DATABASE);
  return storage.ok ? openIn(storage.value) : storage;
}

export async function openIn(storage: Storage, unlocked?: BoxKey): Promise<Result<Space, ProfileError>> {
  const opened = await openSpace({ storage, clock: systemClock, chance: secureChance, schema, unlocked });
  if (opened.ok && opened.value.members === 1) return opened;
  storage.close();
  // What two share, in the place of one's own book: what is written there would be read by another person.
  return opened.ok ? err({ kind: "keys-lost" }) : opened;
}
