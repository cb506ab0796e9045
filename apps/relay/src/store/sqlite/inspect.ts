import type { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { OpenError } from "../open-error.ts";
import { whole } from "./row.ts";

/** "Cptr": tells a database of ours from another program's. */
export const APPLICATION_ID = 0x43707472;

/** The step that the tables of a database are of, 0 for an empty one, without changing anything. `newest` is known here. */
export function inspect(database: DatabaseSync, file: string, newest: number): Result<number, OpenError> {
  const id = whole(database.prepare("PRAGMA application_id").get() ?? {}, "application_id");
  const tables = whole(database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() ?? {}, "tables");
  if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) {
    const why = `${file} is a database of another program. Set DATA_DIR to another folder.`;
    return err({ kind: "foreign", why });
  }
  const step = stepOf(database);
  if (step <= newest) return ok(step);
  const why = `${file} was written by a newer version of Counterpoint (its tables are of step ${step}; this version knows ${newest}). Install that version again, or put back a backup from before it.`;
  return err({ kind: "newer", why });
}

export const stepOf = (database: DatabaseSync): number =>
  whole(database.prepare("PRAGMA user_version").get() ?? {}, "user_version");
