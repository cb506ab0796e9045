import type { DatabaseSync } from "node:sqlite";

/** All of `work` or none of it. Durable when it returns (`synchronous = FULL`). */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  // At once for writing: a transaction that began with reading could not wait for another writer.
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw cause;
  }
}
