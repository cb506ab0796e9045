import type { BoxKey, Space } from "@counterpoint/space";
import { openSharedIn, sharedNames, sharedStorage } from "./profiles.ts";

export interface PastBook {
  readonly database: string;
  readonly space: Space;
}

export interface PastOf {
  /** The database of the person's own book. */
  readonly own: string;
  /** What its lock was opened to. */
  readonly wrapping: BoxKey;
}

/**
 * What a person shared before the newest, newest first, open to be read. Whatever does not open is left out: it may be
 * under a lock from before. Closing them is for the caller.
 */
export async function openPastBooks({ own, wrapping }: PastOf): Promise<readonly PastBook[]> {
  const names = (await sharedNames(own)).slice(0, -1);
  const opened = await Promise.all(names.map((name) => openPast(name, wrapping)));
  return opened.flatMap((book) => book ?? []).toReversed();
}

async function openPast(database: string, key: BoxKey): Promise<PastBook | undefined> {
  const storage = await sharedStorage(database);
  if (!storage.ok || storage.value === undefined) return undefined;
  const space = await openSharedIn(storage.value, key);
  return space.ok ? { database, space: space.value } : undefined;
}
