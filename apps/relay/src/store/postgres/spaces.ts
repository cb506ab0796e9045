import type { SpaceId } from "@counterpoint/kernel";
import { idBytes } from "../ids.ts";
import type { HeldLog } from "../plan-append.ts";
import { type Query, whole } from "./query.ts";

export interface SpaceRow extends HeldLog {
  readonly id: SpaceId;
  readonly number: number;
  readonly chunkBytes: number;
}

const COLUMNS = "number, head, log_bytes, chunk_bytes, chain_length, leavers";

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

async function one(query: Query, sql: string, space: SpaceId): Promise<SpaceRow | undefined> {
  const [row] = await query(sql, idBytes(space));
  if (row === undefined) return undefined;
  const [head, bytes] = [whole(row, "head"), whole(row, "log_bytes")];
  const [chunkBytes, chainLength] = [whole(row, "chunk_bytes"), whole(row, "chain_length")];
  const [number, leavers] = [whole(row, "number"), whole(row, "leavers")];
  return { id: space, number, head, bytes, chunkBytes, chainLength, leavers };
}
