import type { DatabaseSync } from "node:sqlite";
import type { SpaceId } from "@counterpoint/kernel";
import { idBytes } from "../ids.ts";
import type { HeldLog, LogState } from "../plan-append.ts";
import { whole } from "./row.ts";

export interface SpaceRow extends HeldLog {
  readonly number: number;
  readonly chunkBytes: number;
}

/** The one row of a space, and the counts in it. */
export interface Spaces {
  find(space: SpaceId): SpaceRow | undefined;
  add(space: SpaceId): SpaceRow;
  setLog(number: number, log: LogState): void;
  /** Its chain has one more entry, of so many bytes. */
  addEntry(number: number, bytes: number): void;
  addChunkBytes(number: number, bytes: number): void;
  /** With all that belongs to it. */
  remove(space: SpaceId): void;
}

export function prepareSpaces(database: DatabaseSync): Spaces {
  const find = database.prepare("SELECT number, head, log_bytes, chunk_bytes, chain_length FROM space WHERE id = ?");
  const add = database.prepare("INSERT INTO space (id) VALUES (?)");
  const setLog = database.prepare("UPDATE space SET head = ?, log_bytes = ? WHERE number = ?");
  const addEntry = database.prepare(
    "UPDATE space SET chain_length = chain_length + 1, log_bytes = log_bytes + ? WHERE number = ?",
  );
  const addChunkBytes = database.prepare("UPDATE space SET chunk_bytes = chunk_bytes + ? WHERE number = ?");
  const remove = database.prepare("DELETE FROM space WHERE id = ?");
  return {
    find: (space) => {
      const row = find.get(idBytes(space));
      if (row === undefined) return undefined;
      const [head, bytes] = [whole(row, "head"), whole(row, "log_bytes")];
      const [chunkBytes, chainLength] = [whole(row, "chunk_bytes"), whole(row, "chain_length")];
      return { number: whole(row, "number"), head, bytes, chunkBytes, chainLength };
    },
    add: (space) => {
      const { lastInsertRowid } = add.run(idBytes(space));
      return { number: Number(lastInsertRowid), head: 0, bytes: 0, chunkBytes: 0, chainLength: 0 };
    },
    setLog: (number, { head, bytes }) => void setLog.run(head, bytes, number),
    addEntry: (number, bytes) => void addEntry.run(bytes, number),
    addChunkBytes: (number, bytes) => void addChunkBytes.run(bytes, number),
    remove: (space) => void remove.run(idBytes(space)),
  };
}
