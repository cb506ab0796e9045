import { isEmpty } from "@counterpoint/balance";
import type { CivilDate } from "@counterpoint/kernel";
import { type Backup, createMemoryDisk, importBackup, openMemoryStorage, openSpace } from "@counterpoint/space";
import { contentOf, pagesSchema } from "@counterpoint/today";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";

/** What a person would find in a backup, said before anything of it is taken. */
export interface Inside {
  readonly days: number;
  readonly evenings: number;
  /** Of days and evenings together; null where there are none. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** Entries that this version cannot read. They are kept with the others. */
  readonly unread: number;
}

/** Opens the backup as a book of its own, in memory, and looks. */
export async function lookInside(backup: Backup): Promise<Inside> {
  const storage = openMemoryStorage(createMemoryDisk());
  const opened = await openSpace({ storage, clock: systemClock, chance: secureChance, schema: pagesSchema });
  if (!opened.ok) throw new Error(`a space in memory did not open: ${opened.error.kind}`);
  const space = opened.value;
  const imported = await importBackup(space, backup);
  if (!imported.ok) throw new Error(`a space in memory took nothing: ${imported.error.kind}`);
  const { checkins, evenings } = contentOf(space);
  const days = checkins.filter((checkin) => !isEmpty(checkin));
  const dates = [...days, ...evenings].map(({ date }) => date).toSorted();
  const unread = space.damaged();
  space.close();
  return { days: days.length, evenings: evenings.length, first: dates[0] ?? null, last: dates.at(-1) ?? null, unread };
}
