import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { BackupError } from "./backup.ts";
import { inspect } from "./inspect.ts";
import { MIGRATIONS } from "./migrations.ts";
import { whole } from "./row.ts";

export interface Totals {
  readonly spaces: number;
  readonly envelopes: number;
  /** Of logs and chains, in bytes. */
  readonly logBytes: number;
  /** Of files, in bytes. */
  readonly chunkBytes: number;
}

const TOTALS = `
  SELECT count(*) AS spaces, coalesce(sum(head), 0) AS envelopes, coalesce(sum(log_bytes), 0) AS log_bytes,
    coalesce(sum(chunk_bytes), 0) AS chunk_bytes FROM space`;

/** Logs that are not numbered from 1 to their head without a gap, and spaces without the first entry of their chain. */
const BROKEN = `
  SELECT count(*) AS broken FROM space WHERE
    head <> (SELECT count(*) FROM envelope WHERE envelope.space = space.number) OR
    head <> (SELECT coalesce(max(seq), 0) FROM envelope WHERE envelope.space = space.number) OR
    NOT EXISTS (SELECT 1 FROM chain WHERE chain.space = space.number AND at = 0)`;

/** Reads all of a store or a backup, as it is at one moment, and changes nothing; a relay may be writing to it. */
export function checkStore(file: string): Result<Totals, BackupError> {
  if (!existsSync(file)) return err({ kind: "missing", why: `There is no file ${file}.` });
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const step = inspect(database, file, MIGRATIONS.length);
      return step.ok ? read(database, file) : step;
    } finally {
      database.close();
    }
  } catch {
    return damaged(file);
  }
}

function read(database: DatabaseSync, file: string): Result<Totals, BackupError> {
  database.exec("BEGIN");
  const isSound =
    database.prepare("PRAGMA integrity_check").get()?.["integrity_check"] === "ok" &&
    database.prepare("PRAGMA foreign_key_check").get() === undefined &&
    database.prepare(BROKEN).get()?.["broken"] === 0;
  if (!isSound) return damaged(file);
  const row = database.prepare(TOTALS).get() ?? {};
  return ok({
    spaces: whole(row, "spaces"),
    envelopes: whole(row, "envelopes"),
    logBytes: whole(row, "log_bytes"),
    chunkBytes: whole(row, "chunk_bytes"),
  });
}

const damaged = (file: string): Result<never, BackupError> =>
  err({ kind: "damaged", why: `${file} is damaged. Stop the relay, keep this file, and put back the newest backup.` });
