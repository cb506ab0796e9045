import { ok, type Result } from "@counterpoint/kernel";
import type { BookLog } from "../log.ts";
import type { Space } from "../space.ts";
import type { StorageError } from "../storage/port.ts";
import { lineOf } from "./entry.ts";
import type { Backup } from "./read.ts";

export interface Imported {
  readonly added: number;
  readonly alreadyHere: number;
}

/**
 * Adds what is not there yet, as it was written: stamps, removals and what this version cannot read. All of it or, on an
 * error, nothing. A second time changes nothing. Tabs do it one after another.
 */
export async function importBackup(
  { log, refresh }: Pick<Space, "log" | "refresh">,
  { entries }: Backup,
): Promise<Result<Imported, StorageError>> {
  const imported = await log.alone(async (): Promise<Result<Imported, StorageError>> => {
    const here = await keysIn(log);
    if (!here.ok) return here;
    const added = entries.filter(({ key }) => !here.value.has(key));
    const appended = await log.append(added);
    return appended.ok ? ok({ added: added.length, alreadyHere: entries.length - added.length }) : appended;
  });
  if (!imported.ok) return imported;
  // Not before the lock is given back: what refreshes may itself be waiting for it.
  const shown = await refresh();
  return shown.ok ? imported : shown;
}

async function keysIn(log: BookLog): Promise<Result<ReadonlySet<string>, StorageError>> {
  const keys = new Set<string>();
  let after = 0;
  for (let last = false; !last; ) {
    const page = await log.texts(after);
    if (!page.ok) return page;
    for (const { author, text } of page.value.entries) {
      const entry = text === undefined ? undefined : lineOf({ author, text });
      if (entry !== undefined) keys.add(entry.key);
    }
    ({ head: after, last } = page.value);
  }
  return ok(keys);
}
