import type { Member, RoundId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { idBytes, opIdOf } from "../ids.ts";
import type { StoredDeposit } from "../judge-deposit.ts";
import type { Bytes, Entry, Seq } from "../port.ts";
import { blob, blobOrNone, type Query, type Row, whole } from "./query.ts";

/** One member's place in one round of a locked space. */
export interface Place {
  readonly number: number;
  readonly round: RoundId;
  readonly member: Member;
}

export async function findDeposit(query: Query, { number, round, member }: Place): Promise<StoredDeposit | undefined> {
  const [row] = await query(
    `SELECT version, op, record, share FROM deposit LEFT JOIN share USING (space, round, member)
     WHERE space = $1 AND round = $2 AND member = $3`,
    number,
    idBytes(round),
    member,
  );
  if (row === undefined) return undefined;
  return { version: whole(row, "version"), record: recordOf(row), share: blobOrNone(row, "share") };
}

/** In place of what was there; without a record and a share where it is withdrawn. */
export async function putDeposit(
  query: Query,
  { number, round, member }: Place,
  version: number,
  day: Day,
  content: { readonly record: Entry; readonly share: Bytes } | undefined,
): Promise<void> {
  const place = [number, idBytes(round), member];
  await query(
    `INSERT INTO deposit (space, round, member, version, day, op, record) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (space, round, member) DO UPDATE
     SET version = excluded.version, day = excluded.day, op = excluded.op, record = excluded.record`,
    ...place,
    version,
    day,
    content === undefined ? null : idBytes(content.record.op),
    content?.record.bytes ?? null,
  );
  await query("DELETE FROM share WHERE space = $1 AND round = $2 AND member = $3", ...place);
  if (content === undefined) return;
  await query("INSERT INTO share (space, round, member, share) VALUES ($1, $2, $3, $4)", ...place, content.share);
}

export async function releasedAt(query: Query, number: number, round: RoundId): Promise<Seq | undefined> {
  const [row] = await query("SELECT seq FROM released WHERE space = $1 AND round = $2", number, idBytes(round));
  return row === undefined ? undefined : whole(row, "seq");
}

/** Forgets what waits; the round is over. */
export async function markReleased(query: Query, number: number, round: RoundId, seq: Seq): Promise<void> {
  for (const table of ["deposit", "share"]) {
    await query(`DELETE FROM ${table} WHERE space = $1 AND round = $2`, number, idBytes(round));
  }
  await query("INSERT INTO released (space, round, seq) VALUES ($1, $2, $3)", number, idBytes(round), seq);
}

function recordOf(row: Row): Entry | undefined {
  const op = blobOrNone(row, "op");
  return op === undefined ? undefined : { op: opIdOf(op), bytes: blob(row, "record") };
}
