import { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { OpenError } from "../open-error.ts";
import { inspect } from "./inspect.ts";
import { isSqliteTooOld } from "./sqlite-version.ts";

const BUSY_MS = 5000;

/** Enough that the rows and indexes of 100,000 spaces need not be read again for each envelope. Only what is used is taken. */
const CACHE_KIB = 32 * 1024;

const WHAT_TO_DO =
  "See that this user may write to that file and its folder and that the disk has room; if it is damaged, put back a backup.";

/**
 * A connection on which COMMIT returns when the disk has it, and on which what is deleted is overwritten. `newest` is
 * the step of tables that is known here.
 */
export function connect(file: string, newest: number): Result<DatabaseSync, OpenError> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: BUSY_MS });
    const usable = check(database, file, newest);
    if (usable.ok) return ok(database);
    database.close();
    return usable;
  } catch (cause) {
    database?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: "unavailable", why: `The database ${file} could not be opened: ${reason}. ${WHAT_TO_DO}` });
  }
}

function check(database: DatabaseSync, file: string, newest: number): Result<void, OpenError> {
  const version = String(database.prepare("SELECT sqlite_version() AS version").get()?.["version"]);
  if (isSqliteTooOld(version)) {
    const why = `This Node.js has SQLite ${version}, which can damage a database that two programs open. Use a Node.js with SQLite 3.51.3 or newer, such as 26.`;
    return err({ kind: "old-sqlite", why });
  }
  const step = inspect(database, file, newest);
  if (!step.ok) return step;
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -${CACHE_KIB};
  `);
  return ok(undefined);
}
