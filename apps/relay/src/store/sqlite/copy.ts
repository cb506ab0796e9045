import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LEFT_OUT_OF_BACKUPS } from "./migrations.ts";
import { whole } from "./row.ts";

/**
 * Copies what lies in the database `from`, as it is at one moment and while it is being written to, into a new file `to`;
 * all but the shares and notes. Row by row and not page by page: a copy of pages would hold what was deleted and what is left out.
 * `to` is there when it is whole, and not before.
 */
export function copyDatabase(from: string, to: string): void {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  // Made beforehand: SQLite would let others on the machine read it.
  writeFileSync(part, "", { mode: OWNER_ONLY });
  const copy = new DatabaseSync(part);
  try {
    copy.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
    copy.prepare("ATTACH ? AS source").run(from);
    // Not at once for writing, as elsewhere: that would keep a relay from writing to the other one meanwhile.
    copy.exec("BEGIN");
    copyAll(copy);
    copy.exec("COMMIT");
  } catch (cause) {
    copy.close();
    // On a full disk half a copy would take the room that is left.
    rmSync(part, { force: true });
    throw cause;
  }
  copy.close();
  renameSync(part, to);
  syncFolder(path.dirname(to));
}

const OWNER_ONLY = 0o600;

function copyAll(copy: DatabaseSync): void {
  // Each index comes after its table.
  const made = copy
    .prepare("SELECT type, name, sql FROM source.sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    .all();
  for (const { type, name, sql } of made) {
    copy.exec(String(sql));
    if (type !== "table" || LEFT_OUT_OF_BACKUPS.includes(String(name))) continue;
    copy.exec(`INSERT INTO main.${name} SELECT * FROM source.${name}`);
  }
  for (const mark of ["application_id", "user_version"]) {
    const value = whole(copy.prepare(`PRAGMA source.${mark}`).get() ?? {}, mark);
    copy.exec(`PRAGMA main.${mark} = ${value}`);
  }
}

/** Makes the new name itself survive a power cut. Windows does so unasked, and opens no folder. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
