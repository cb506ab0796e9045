import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** `FULL` flushes at each commit, `NORMAL` does not: what was written last is lost with the power, and nothing else. */
export function temporaryDatabase(synchronous: "FULL" | "NORMAL"): DatabaseSync {
  const database = new DatabaseSync(path.join(mkdtempSync(path.join(tmpdir(), "counterpoint-peer-")), "peer.db"));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
  return database;
}
