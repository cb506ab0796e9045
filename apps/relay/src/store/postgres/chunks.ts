import { err, ok, type Result } from "@counterpoint/kernel";
import { chunkIdBytes } from "../chunk-id.ts";
import type { Day } from "../day.ts";
import type { Bytes, ChunkId, Refused } from "../port.ts";
import { blob, type Query, whole } from "./query.ts";
import type { SpaceRow } from "./spaces.ts";

/** Into a locked space. */
export async function putChunk(
  query: Query,
  { number, chunkBytes }: SpaceRow,
  id: ChunkId,
  chunk: Bytes,
  day: Day,
  quota: number,
): Promise<Result<ChunkId, Refused<"over-quota">>> {
  if ((await missingChunks(query, number, [id])).length === 0) return ok(id);
  if (chunkBytes + chunk.length > quota) return err({ kind: "over-quota" });
  await query(
    "INSERT INTO chunk (space, id, day, bytes) VALUES ($1, $2, $3, $4)",
    number,
    chunkIdBytes(id),
    day,
    chunk,
  );
  await query("UPDATE space SET chunk_bytes = chunk_bytes + $2 WHERE number = $1", number, chunk.length);
  return ok(id);
}

export async function readChunk(query: Query, number: number, id: ChunkId): Promise<Bytes | undefined> {
  const [row] = await query("SELECT bytes FROM chunk WHERE space = $1 AND id = $2", number, chunkIdBytes(id));
  return row === undefined ? undefined : blob(row, "bytes");
}

export async function missingChunks(
  query: Query,
  number: number,
  ids: readonly ChunkId[],
): Promise<readonly ChunkId[]> {
  const rows = await query(
    `SELECT asked.at FROM unnest($2::bytea[]) WITH ORDINALITY AS asked (id, at)
     WHERE NOT EXISTS (SELECT FROM chunk WHERE space = $1 AND chunk.id = asked.id) ORDER BY asked.at`,
    number,
    ids.map(chunkIdBytes),
  );
  return rows.flatMap((row) => ids[whole(row, "at") - 1] ?? []);
}

/** From a locked space. */
export async function dropChunks(query: Query, number: number, ids: readonly ChunkId[]): Promise<void> {
  await query(
    `WITH dropped AS (
       DELETE FROM chunk WHERE space = $1 AND id = ANY ($2::bytea[]) RETURNING length(bytes) AS bytes
     )
     UPDATE space SET chunk_bytes = chunk_bytes - (SELECT coalesce(sum(bytes), 0) FROM dropped) WHERE number = $1`,
    number,
    ids.map(chunkIdBytes),
  );
}
