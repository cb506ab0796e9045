import { type OpId, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import { idBytes, opIdOf } from "../ids.ts";
import { BEFORE_ALL, type LogMark } from "../log-mark.ts";
import { type AppendPlan, type DatedEnvelope, type HeldLog, placeOf, planAppend } from "../plan-append.ts";
import type { Seq, StoredEnvelope } from "../port.ts";
import { blob, type Query, whole } from "./query.ts";

interface Located extends HeldLog {
  readonly number: number;
}

/**
 * Many envelopes in four statements, inside a transaction. The rows of the spaces are locked first, in one order for
 * all relays, so that their numbers have no gap, and become visible in order.
 */
export async function appendAll(query: Query, envelopes: readonly DatedEnvelope[], quota: number): Promise<AppendPlan> {
  const logs = await lockLogs(query, new Set(envelopes.map(({ space }) => space)));
  const plan = planAppend(envelopes, logs, await placesThere(query, envelopes, logs), quota);
  if (plan.rows.length > 0) await write(query, plan, logs);
  return plan;
}

async function lockLogs(query: Query, spaces: ReadonlySet<SpaceId>): Promise<ReadonlyMap<SpaceId, Located>> {
  const byBytes = new Map([...spaces].map((space) => [toBase64Url(idBytes(space)), space]));
  const rows = await query(
    "SELECT id, number, head, log_bytes, chain_length, leavers FROM space WHERE id = ANY ($1::bytea[]) ORDER BY number FOR UPDATE",
    [...spaces].map(idBytes),
  );
  const logs = new Map<SpaceId, Located>();
  for (const row of rows) {
    const space = byBytes.get(toBase64Url(blob(row, "id")));
    const [head, bytes] = [whole(row, "head"), whole(row, "log_bytes")];
    const [chainLength, leavers] = [whole(row, "chain_length"), whole(row, "leavers")];
    if (space !== undefined) logs.set(space, { number: whole(row, "number"), head, bytes, chainLength, leavers });
  }
  return logs;
}

/** Asked after the locks are held: a statement sees what was committed before it began. */
async function placesThere(
  query: Query,
  envelopes: readonly DatedEnvelope[],
  logs: ReadonlyMap<SpaceId, Located>,
): Promise<ReadonlyMap<string, Seq>> {
  const asked = envelopes.flatMap(({ space, op }) => {
    const log = logs.get(space);
    return log === undefined ? [] : [{ space, op, number: log.number }];
  });
  const rows = await query(
    `SELECT asked.at, envelope.seq
     FROM unnest($1::bigint[], $2::bytea[]) WITH ORDINALITY AS asked (space, op, at) JOIN envelope USING (space, op)`,
    asked.map(({ number }) => number),
    asked.map(({ op }) => idBytes(op)),
  );
  const there = new Map<string, Seq>();
  for (const row of rows) {
    const found = asked[whole(row, "at") - 1];
    if (found !== undefined) there.set(placeOf(found.space, found.op), whole(row, "seq"));
  }
  return there;
}

async function write(query: Query, { rows, grown }: AppendPlan, logs: ReadonlyMap<SpaceId, Located>): Promise<void> {
  const number = (space: SpaceId): number => logs.get(space)?.number ?? Number.NaN;
  await query(
    `WITH grown AS (
       UPDATE space SET head = now.head, log_bytes = now.bytes
       FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS now (number, head, bytes)
       WHERE space.number = now.number
     )
     INSERT INTO envelope (space, seq, op, day, bytes)
     SELECT * FROM unnest($4::bigint[], $5::bigint[], $6::bytea[], $7::integer[], $8::bytea[])`,
    [...grown.keys()].map(number),
    [...grown.values()].map(({ head }) => head),
    [...grown.values()].map(({ bytes }) => bytes),
    rows.map(({ space }) => number(space)),
    rows.map(({ seq }) => seq),
    rows.map(({ op }) => idBytes(op)),
    rows.map(({ day }) => day),
    rows.map(({ bytes }) => bytes),
  );
}

export async function readPlaces(query: Query, number: number, ops: readonly OpId[]): Promise<ReadonlyMap<OpId, Seq>> {
  const rows = await query(
    "SELECT op, seq FROM envelope WHERE space = $1 AND op = ANY ($2::bytea[])",
    number,
    ops.map(idBytes),
  );
  return new Map(rows.map((row) => [opIdOf(blob(row, "op")), whole(row, "seq")]));
}

export async function readMark(query: Query, number: number, seq: Seq): Promise<LogMark> {
  const [row] = await query(
    "SELECT seq, hash FROM log_mark WHERE space = $1 AND seq <= $2 ORDER BY seq DESC LIMIT 1",
    number,
    seq,
  );
  return row === undefined ? BEFORE_ALL : { seq: whole(row, "seq"), hash: blob(row, "hash") };
}

/** Whoever empties the space has it locked: it is waited for, and the log has no such place then. */
export async function keepMark(query: Query, number: number, { seq, hash }: LogMark): Promise<void> {
  await query(
    `INSERT INTO log_mark (space, seq, hash) SELECT number, $2, $3 FROM space WHERE number = $1 AND head >= $2 FOR SHARE
     ON CONFLICT (space, seq) DO NOTHING`,
    number,
    seq,
    hash,
  );
}

/** The database counts before it sends: what does not fit never leaves it. */
export async function readLog(
  query: Query,
  number: number,
  after: Seq,
  limit: number,
  most: number,
): Promise<readonly StoredEnvelope[]> {
  const rows = await query(
    `SELECT seq, op, bytes FROM (
       SELECT seq, op, bytes, row_number() OVER page AS at, sum(length(bytes)) OVER page AS total
       FROM (SELECT seq, op, bytes FROM envelope WHERE space = $1 AND seq > $2 ORDER BY seq LIMIT $3) AS asked
       WINDOW page AS (ORDER BY seq)
     ) AS counted
     WHERE at = 1 OR total <= $4 ORDER BY seq`,
    number,
    after,
    limit,
    most,
  );
  return rows.map((row) => ({ seq: whole(row, "seq"), op: opIdOf(blob(row, "op")), bytes: blob(row, "bytes") }));
}
