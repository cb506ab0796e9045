import { mkdirSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { err, type Result } from "@counterpoint/kernel";
import type { OpenError } from "../open-error.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

/** The database in `file`, made with its folder where there is none, with the tables that `steps` come to. */
export function openDatabase(file: string, steps: readonly string[]): Result<DatabaseSync, OpenError> {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    return unavailable(`The folder of ${file} could not be made`, cause, MAY_WRITE);
  }
  const database = connect(file, steps.length);
  if (!database.ok) return database;
  try {
    migrate(database.value, file, steps);
    return database;
  } catch (cause) {
    database.value.close();
    return unavailable(`The tables of ${file} could not be brought up to date, and are as they were`, cause);
  }
}

const MAY_WRITE = " Set DATA_DIR to a folder that this user may write to.";

const unavailable = (what: string, cause: unknown, advice = ""): Result<never, OpenError> =>
  err({ kind: "unavailable", why: `${what}: ${cause instanceof Error ? cause.message : String(cause)}.${advice}` });
