import type { DatabaseSync } from "node:sqlite";
import { chunkIdBytes } from "../chunk-id.ts";
import type { Day } from "../day.ts";
import type { Bytes, ChunkId } from "../port.ts";
import { blob, whole } from "./row.ts";
import type { SpaceRow, Spaces } from "./spaces.ts";

export interface Chunks {
  find(space: SpaceRow, id: ChunkId): Bytes | undefined;
  has(space: SpaceRow, id: ChunkId): boolean;
  /** Inside a transaction. */
  put(space: SpaceRow, id: ChunkId, chunk: Bytes, day: Day): void;
  drop(space: SpaceRow, id: ChunkId): void;
}

export function prepareChunks(database: DatabaseSync, spaces: Spaces): Chunks {
  const find = database.prepare("SELECT bytes FROM chunk WHERE space = ? AND id = ?");
  const size = database.prepare("SELECT length(bytes) AS size FROM chunk WHERE space = ? AND id = ?");
  const insert = database.prepare("INSERT INTO chunk (space, id, day, bytes) VALUES (?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM chunk WHERE space = ? AND id = ?");
  return {
    find: ({ number }, id) => {
      const row = find.get(number, chunkIdBytes(id));
      return row === undefined ? undefined : blob(row, "bytes");
    },
    has: ({ number }, id) => size.get(number, chunkIdBytes(id)) !== undefined,
    put: ({ number }, id, chunk, day) => {
      insert.run(number, chunkIdBytes(id), day, chunk);
      spaces.addChunkBytes(number, chunk.length);
    },
    drop: ({ number }, id) => {
      const row = size.get(number, chunkIdBytes(id));
      if (row === undefined) return;
      remove.run(number, chunkIdBytes(id));
      spaces.addChunkBytes(number, -whole(row, "size"));
    },
  };
}
