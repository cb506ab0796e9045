import type { Member, RoundId, SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import type { Offered } from "../exchanges.ts";
import { type Hour, lapseOf } from "../hour.ts";
import { idBytes, opIdOf, roundIdOf, spaceIdOf } from "../ids.ts";
import type { StoredDeposit } from "../judge-deposit.ts";
import type { Slots } from "../judge-opening.ts";
import { DEPOSIT_BYTES } from "../limits.ts";
import type { Seq } from "../port.ts";
import { blob, blobOrNone, hour, type Query, type Row, whole } from "./query.ts";

/** One member's place in one round of a locked space. */
export interface Place {
  readonly number: number;
  readonly round: RoundId;
  readonly member: Member;
}

const valuesOf = ({ number, round, member }: Place) => [number, idBytes(round), member] as const;

export async function findDeposit(query: Query, place: Place): Promise<StoredDeposit | undefined> {
  const [row] = await query(
    `SELECT version, op, record, opens, tokens, share, differs
     FROM deposit LEFT JOIN share USING (space, round, member) WHERE space = $1 AND round = $2 AND member = $3`,
    ...valuesOf(place),
  );
  return row === undefined ? undefined : depositOf(row);
}

export const findBoth = async (query: Query, number: number, round: RoundId): Promise<Slots> => ({
  a: await findDeposit(query, { number, round, member: "a" }),
  b: await findDeposit(query, { number, round, member: "b" }),
});

/** In bytes: what waits of this member in all rounds but this one. */
export async function waitingElsewhere(query: Query, { number, round, member }: Place): Promise<number> {
  const [row] = await query(
    `SELECT coalesce(sum(coalesce(length(record), 0) + coalesce(length(tokens), 0) + ${DEPOSIT_BYTES}), 0) AS bytes
     FROM deposit LEFT JOIN share USING (space, round, member) WHERE space = $1 AND member = $2 AND round <> $3`,
    ...[number, member, idBytes(round)],
  );
  return whole(row ?? {}, "bytes");
}

export async function putDeposit(query: Query, place: Place, offered: Offered, day: Day): Promise<void> {
  const { version, record, share, opens, tokens } = offered;
  const op = record === undefined ? null : idBytes(record.op);
  await replace(query, place, [version, day, lapseOf(opens, day), op, record?.bytes ?? null]);
  await query(
    "INSERT INTO share (space, round, member, share, opens, tokens) VALUES ($1, $2, $3, $4, $5, $6)",
    ...valuesOf(place),
    ...[share, opens, tokens],
  );
}

/** Without a share: that of what was there is gone. */
async function replace(query: Query, place: Place, values: readonly unknown[]): Promise<void> {
  for (const table of ["deposit", "share"]) {
    await query(`DELETE FROM ${table} WHERE space = $1 AND round = $2 AND member = $3`, ...valuesOf(place));
  }
  await query(
    `INSERT INTO deposit (space, round, member, version, day, until, op, record)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    ...valuesOf(place),
    ...values,
  );
}

export async function isReleased(query: Query, number: number, round: RoundId): Promise<boolean> {
  const rows = await query("SELECT seq FROM released WHERE space = $1 AND round = $2", number, idBytes(round));
  return rows.length > 0;
}

/** Forgets what waits; the round is over. */
export async function markReleased(query: Query, number: number, round: RoundId, seq: Seq): Promise<void> {
  for (const table of ["deposit", "share"]) {
    await query(`DELETE FROM ${table} WHERE space = $1 AND round = $2`, number, idBytes(round));
  }
  await query("INSERT INTO released (space, round, seq) VALUES ($1, $2, $3)", number, idBytes(round), seq);
}

/** A round is looked at again when the side of a member changes whose mark is gone then. */
export async function markDiffering(
  query: Query,
  number: number,
  round: RoundId,
  members: readonly Member[],
): Promise<void> {
  await query(
    "UPDATE share SET differs = greatest(differs, 1) WHERE space = $1 AND round = $2 AND member = ANY ($3::text[])",
    ...[number, idBytes(round), members],
  );
}

/** Both sides, as they are now, are not looked at with any other. */
export async function markSpent(query: Query, number: number, round: RoundId): Promise<void> {
  await query(`UPDATE share SET differs = ${SPENT} WHERE space = $1 AND round = $2`, number, idBytes(round));
}

/** What `differs` says of it. */
const SPENT = 2;

export interface Due {
  readonly space: SpaceId;
  readonly round: RoundId;
}

/** In the order in which appends lock spaces. */
export async function findDue(query: Query, now: Hour, limit: number): Promise<readonly Due[]> {
  const rows = await query(
    `SELECT space.number, space.id, one.round
     FROM share AS one JOIN share AS other USING (space, round) JOIN space ON space.number = space
     WHERE one.differs = 0 AND one.opens <= $1 AND other.member <> one.member AND other.opens <= $1
     GROUP BY space.number, space.id, one.round ORDER BY space.number LIMIT $2`,
    now,
    limit,
  );
  return rows.map((row) => ({ space: spaceIdOf(blob(row, "id")), round: roundIdOf(blob(row, "round")) }));
}

export async function lapse(query: Query, now: Hour): Promise<void> {
  await query(
    `DELETE FROM share USING deposit WHERE deposit.until <= $1 AND deposit.space = share.space
     AND deposit.round = share.round AND deposit.member = share.member`,
    now,
  );
  await query("DELETE FROM deposit WHERE until <= $1", now);
}

/** All that waits in a locked space, of these members. */
export async function clear(query: Query, number: number, members: readonly Member[]): Promise<void> {
  for (const table of ["deposit", "share"]) {
    await query(`DELETE FROM ${table} WHERE space = $1 AND member = ANY ($2::text[])`, number, members);
  }
}

function depositOf(row: Row): StoredDeposit {
  const [op, share] = [blobOrNone(row, "op"), blobOrNone(row, "share")];
  return {
    version: whole(row, "version"),
    record: op === undefined ? undefined : { op: opIdOf(op), bytes: blob(row, "record") },
    secret: share === undefined ? undefined : { share, opens: hour(row, "opens"), tokens: blob(row, "tokens") },
    isSpent: share !== undefined && whole(row, "differs") === SPENT,
  };
}
