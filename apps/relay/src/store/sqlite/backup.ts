import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { OpenError } from "../open-error.ts";
import { copyDatabase } from "./copy.ts";
import { inspect } from "./inspect.ts";
import { MIGRATIONS } from "./migrations.ts";

export interface BackupError {
  readonly kind: OpenError["kind"] | "missing" | "in-the-way" | "damaged";
  /** One sentence for the person who runs the relay: what was found, and what to do. */
  readonly why: string;
}

/**
 * Copies the store in `file` to `to`, a new file, while a relay may be writing to it. Shares of sealed answers are left
 * out: after the backup is put back, clients deposit what was not released yet once more.
 */
export function backUp(file: string, to: string): Result<void, BackupError> {
  if (!existsSync(file))
    return err({ kind: "missing", why: `There is no store at ${file}. Set DATA_DIR to its folder.` });
  return copy(file, to);
}

/** Puts a backup where a store will be opened; there must be none yet, and nothing left of one. */
export function restore(backup: string, file: string): Result<void, BackupError> {
  if (!existsSync(backup)) return err({ kind: "missing", why: `There is no file ${backup}.` });
  // SQLite would play what is left of another database into this one.
  const left = BESIDE.map((ending) => file + ending).find((name) => existsSync(name));
  if (left !== undefined && !existsSync(file)) {
    const why = `${left} is left of a store that was there. Move it to where that store's file is now.`;
    return err({ kind: "in-the-way", why });
  }
  return copy(backup, file);
}

/** What SQLite keeps beside a database, by the endings of its name. */
const BESIDE = ["-wal", "-shm", "-journal"];

function copy(from: string, to: string): Result<void, BackupError> {
  if (existsSync(to)) {
    return err({ kind: "in-the-way", why: `${to} is there already. Move it away, or choose another name.` });
  }
  const sound = check(from);
  if (!sound.ok) return sound;
  try {
    mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
    copyDatabase(from, to);
    return ok(undefined);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: "unavailable", why: `${to} could not be written: ${reason}.` });
  }
}

/** Looks at `file` without changing a byte of it, as a backup must not be changed by putting it back. */
function check(file: string): Result<void, BackupError> {
  const damaged = err({
    kind: "damaged",
    why: `${file} is damaged, and was not copied. Take an older backup.`,
  } as const);
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      if (database.prepare("PRAGMA quick_check").get()?.["quick_check"] !== "ok") return damaged;
      const step = inspect(database, file, MIGRATIONS.length);
      return step.ok ? ok(undefined) : step;
    } finally {
      database.close();
    }
  } catch {
    return damaged;
  }
}
