import { err, ok, type Result } from "@counterpoint/kernel";
import { type Settings, storeFile } from "../settings.ts";
import { backUp, restore } from "../store/sqlite/backup.ts";
import { checkStore, type Totals } from "../store/sqlite/check.ts";
import { postgresAdvice } from "./postgres-advice.ts";
import type { Task } from "./task.ts";

/** What was done, in a sentence; or why it was not, and what to do. */
export function doTask(
  task: Task,
  { dataFolder, databaseUrl }: Pick<Settings, "dataFolder" | "databaseUrl">,
): Result<string, string> {
  if (databaseUrl !== undefined) return err(postgresAdvice(task));
  const store = storeFile(dataFolder);
  const { name, file = store } = task;
  switch (name) {
    case "backup": {
      const done = backUp(store, file);
      return done.ok ? told(file, "holds") : err(done.error.why);
    }
    case "restore": {
      const done = restore(file, store);
      return done.ok ? told(store, "holds") : err(done.error.why);
    }
    case "check":
      return told(file, "is whole:");
  }
}

/** Read back from the disk: a copy that nobody has looked at is no backup. */
function told(file: string, verb: string): Result<string, string> {
  const totals = checkStore(file);
  return totals.ok ? ok(`${file} ${verb} ${inWords(totals.value)}.`) : err(totals.error.why);
}

function inWords({ spaces, envelopes, logBytes, chunkBytes }: Totals): string {
  return `${count(spaces, "space")}, ${count(envelopes, "envelope")} (${size(logBytes)}), ${size(chunkBytes)} of files`;
}

const count = (many: number, what: string): string => `${many.toLocaleString("en")} ${what}${many === 1 ? "" : "s"}`;
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
