import { type Chance, type Clock, chanceFromWords, type Result, UTC } from "@counterpoint/kernel";
import {
  type Backup,
  createMemoryDisk,
  importBackup,
  openMemoryStorage,
  openSpace,
  type Space,
} from "@counterpoint/space";
import { pagesSchema } from "@counterpoint/today";

/** A book in memory that holds this backup and nothing else, gone when the program ends. */
export async function bookOf(backup: Backup): Promise<Space> {
  const storage = openMemoryStorage(createMemoryDisk());
  const space = must(await openSpace({ storage, clock, chance, schema: pagesSchema }));
  must(await importBackup(space, backup));
  return space;
}

const clock: Clock = { now: () => Date.now(), zone: () => UTC };
const chance: Chance = chanceFromWords(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

/** Memory neither fills up nor is taken away. */
function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`a book in memory did not open: ${result.error.kind}`);
  return result.value;
}
