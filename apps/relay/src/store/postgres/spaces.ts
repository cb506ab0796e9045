import type { SpaceId } from "@counterpoint/kernel";
import { idBytes } from "../ids.ts";
import type { HeldLog, LogState } from "../plan-append.ts";
import { type Query, whole } from "./query.ts";

export interface SpaceRow extends HeldLog {
  readonly number: number;
  readonly chunkBytes: number;
}

const COLUMNS = "number, head, log_bytes, chunk_bytes, chain_length";

export const findSpace = (query: Query, space: SpaceId): Promise<SpaceRow | undefined> =>
  one(query, `SELECT ${COLUMNS} FROM space WHERE id = $1`, space);

/** Held until the end of the transaction: whatever changes a space begins with this, so that changes go in turn. */
export const lockSpace = (query: Query, space: SpaceId): Promise<SpaceRow | undefined> =>
  one(query, `SELECT ${COLUMNS} FROM space WHERE id = $1 FOR UPDATE`, space);

/** Locked, and made where there is none. */
export async function lockOrAddSpace(query: Query, space: SpaceId): Promise<SpaceRow> {
  await query("INSERT INTO space (id) VALUES ($1) ON CONFLICT DO NOTHING", idBytes(space));
  const row = await lockSpace(query, space);
  // Between the two statements somebody may have erased it.
  return row ?? lockOrAddSpace(query, space);
}

export async function setLog(query: Query, number: number, { head, bytes }: LogState): Promise<void> {
  await query("UPDATE space SET head = $2, log_bytes = $3 WHERE number = $1", number, head, bytes);
}

async function one(query: Query, sql: string, space: SpaceId): Promise<SpaceRow | undefined> {
  const [row] = await query(sql, idBytes(space));
  if (row === undefined) return undefined;
  const [head, bytes] = [whole(row, "head"), whole(row, "log_bytes")];
  const [chunkBytes, chainLength] = [whole(row, "chunk_bytes"), whole(row, "chain_length")];
  return { number: whole(row, "number"), head, bytes, chunkBytes, chainLength };
}
