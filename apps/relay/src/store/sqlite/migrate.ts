import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { copyDatabase } from "./copy.ts";
import { APPLICATION_ID, stepOf } from "./inspect.ts";
import { transaction } from "./transaction.ts";

/**
 * Brings the tables to the newest of `steps`. Where there are older ones, a copy of the database is made beside it
 * first. A step that fails leaves everything as it was.
 */
export function migrate(database: DatabaseSync, file: string, steps: readonly string[]): void {
  const step = stepOf(database);
  if (step === steps.length) return;
  const before = `${file}.before-${steps.length}`;
  // One that is there already is from an attempt that failed and so changed nothing.
  if (step > 0 && !existsSync(before)) copyDatabase(file, before);
  transaction(database, () => {
    // Asked again: another process may have been first.
    for (const sql of steps.slice(stepOf(database))) database.exec(sql);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
  });
}
