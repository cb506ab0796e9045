import type { BoxKey, Space } from "@counterpoint/space";
import type { OurBook } from "./our-book.ts";
import { openSharedIn, sharedNames, sharedStorage } from "./profiles.ts";

export interface PastBook {
  readonly database: string;
  readonly space: Space;
}

/**
 * What the same person shared before, newest first, open to be read. Whatever does not open is left out: it may be under a
 * lock from before. Closing them is for the caller.
 */
export async function openPastBooks({
  database,
  space,
}: Pick<OurBook, "database" | "space">): Promise<readonly PastBook[]> {
  const names = await sharedNames(database.slice(0, database.lastIndexOf("-ours-")));
  const opened = await Promise.all(
    names.filter((name) => name !== database).map((name) => openPast(name, space.door.wrapping)),
  );
  return opened.flatMap((book) => book ?? []).toReversed();
}

async function openPast(database: string, key: BoxKey): Promise<PastBook | undefined> {
  const storage = await sharedStorage(database);
  if (!storage.ok || storage.value === undefined) return undefined;
  const space = await openSharedIn(storage.value, key);
  return space.ok ? { database, space: space.value } : undefined;
}
