import type { DatabaseSync } from "node:sqlite";
import type { SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { idBytes, spaceIdOf } from "../ids.ts";
import type { HeldLog, LogState } from "../plan-append.ts";
import { blob, type Row, whole } from "./row.ts";

export interface SpaceRow extends HeldLog {
  readonly id: SpaceId;
  readonly number: number;
  readonly chunkBytes: number;
}

/** The one row of a space, and the counts in it. */
export interface Spaces {
  find(space: SpaceId): SpaceRow | undefined;
  byNumber(number: number): SpaceRow;
  add(space: SpaceId): SpaceRow;
  setLog(number: number, log: LogState): void;
  /** Its chain has one more entry, of so many bytes. */
  addEntry(number: number, bytes: number): void;
  addChunkBytes(number: number, bytes: number): void;
  setLastDay(number: number, day: Day): void;
  /** With all that belongs to it. */
  remove(space: SpaceId): void;
}

const COLUMNS = "id, number, head, log_bytes, chunk_bytes, chain_length, leavers";

export function prepareSpaces(database: DatabaseSync): Spaces {
  const find = database.prepare(`SELECT ${COLUMNS} FROM space WHERE id = ?`);
  const byNumber = database.prepare(`SELECT ${COLUMNS} FROM space WHERE number = ?`);
  const add = database.prepare("INSERT INTO space (id) VALUES (?)");
  const setLog = database.prepare("UPDATE space SET head = ?, log_bytes = ? WHERE number = ?");
  const addEntry = database.prepare(
    "UPDATE space SET chain_length = chain_length + 1, log_bytes = log_bytes + ? WHERE number = ?",
  );
  const addChunkBytes = database.prepare("UPDATE space SET chunk_bytes = chunk_bytes + ? WHERE number = ?");
  const setLastDay = database.prepare("UPDATE space SET last_day = ? WHERE number = ?");
  const remove = database.prepare("DELETE FROM space WHERE id = ?");
  return {
    find: (space) => {
      const row = find.get(idBytes(space));
      return row === undefined ? undefined : spaceOf(row);
    },
    byNumber: (number) => spaceOf(byNumber.get(number) ?? {}),
    add: (space) => {
      const { lastInsertRowid } = add.run(idBytes(space));
      const number = Number(lastInsertRowid);
      return { id: space, number, head: 0, bytes: 0, chunkBytes: 0, chainLength: 0, leavers: 0 };
    },
    setLog: (number, { head, bytes }) => void setLog.run(head, bytes, number),
    addEntry: (number, bytes) => void addEntry.run(bytes, number),
    addChunkBytes: (number, bytes) => void addChunkBytes.run(bytes, number),
    setLastDay: (number, day) => void setLastDay.run(day, number),
    remove: (space) => void remove.run(idBytes(space)),
  };
}

const spaceOf = (row: Row): SpaceRow => ({
  id: spaceIdOf(blob(row, "id")),
  number: whole(row, "number"),
  head: whole(row, "head"),
  bytes: whole(row, "log_bytes"),
  chunkBytes: whole(row, "chunk_bytes"),
  chainLength: whole(row, "chain_length"),
  leavers: whole(row, "leavers"),
});
