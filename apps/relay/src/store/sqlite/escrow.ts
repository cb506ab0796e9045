import type { DatabaseSync } from "node:sqlite";
import type { Member, RoundId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import type { Offered } from "../exchanges.ts";
import { type Hour, lapseOf } from "../hour.ts";
import { idBytes, opIdOf, roundIdOf } from "../ids.ts";
import type { StoredDeposit } from "../judge-deposit.ts";
import type { Slots } from "../judge-opening.ts";
import { DEPOSIT_BYTES } from "../limits.ts";
import type { Seq } from "../port.ts";
import { blob, blobOrNone, hour, type Row, whole } from "./row.ts";

/** What waits, by space, round and member. What may follow what is decided by `judge-deposit.ts` and `judge-opening.ts`. */
export interface Escrow {
  find(space: number, round: RoundId, member: Member): StoredDeposit | undefined;
  both(space: number, round: RoundId): Slots;
  /** In bytes: what waits of this member in all rounds but one. */
  waiting(space: number, member: Member, but: RoundId): number;
  put(space: number, round: RoundId, member: Member, offered: Offered, day: Day): void;
  isReleased(space: number, round: RoundId): boolean;
  /** Forgets what waits; the round is over. */
  markReleased(space: number, round: RoundId, seq: Seq): void;
  /** A round is looked at again when the side of a member changes whose mark is gone then. */
  markDiffering(space: number, round: RoundId, members: readonly Member[]): void;
  /** Both sides, as they are now, are not looked at with any other. */
  markSpent(space: number, round: RoundId): void;
  due(hour: Hour, limit: number): readonly Due[];
  lapse(hour: Hour): void;
  /** All that waits in a space; of one member, where it is given. */
  clear(space: number, member?: Member): void;
}

/** What `differs` says of it. */
const SPENT = 2;

export interface Due {
  readonly space: number;
  readonly round: RoundId;
}

export function prepareEscrow(database: DatabaseSync): Escrow {
  const slot = "space = ? AND round = ? AND member = ?";
  const round = "space = ? AND round = ?";
  const find = database.prepare(
    `SELECT version, op, record, opens, tokens, share, differs
     FROM deposit LEFT JOIN share USING (space, round, member) WHERE ${slot}`,
  );
  const waiting = database.prepare(
    `SELECT coalesce(sum(coalesce(length(record), 0) + coalesce(length(tokens), 0) + ${DEPOSIT_BYTES}), 0) AS bytes
     FROM deposit LEFT JOIN share USING (space, round, member) WHERE space = ? AND member = ? AND round <> ?`,
  );
  const put = database.prepare(
    `REPLACE INTO deposit (space, round, member, version, day, until, op, record)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putShare = database.prepare(
    "REPLACE INTO share (space, round, member, share, opens, tokens) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const drop = (where: string) =>
    ["deposit", "share"].map((table) => database.prepare(`DELETE FROM ${table} WHERE ${where}`));
  const [dropRound, dropMember, dropAll] = [drop(round), drop("space = ? AND member = ?"), drop("space = ?")];
  const release = database.prepare("INSERT INTO released (space, round, seq) VALUES (?, ?, ?)");
  const released = database.prepare(`SELECT 1 FROM released WHERE ${round}`);
  const differing = database.prepare(`UPDATE share SET differs = max(differs, 1) WHERE ${slot}`);
  const spent = database.prepare(`UPDATE share SET differs = ${SPENT} WHERE ${round}`);
  const due = database.prepare(
    `SELECT one.space, one.round FROM share AS one JOIN share AS other USING (space, round)
     WHERE one.differs = 0 AND one.opens <= ? AND other.member <> one.member AND other.opens <= ?
     GROUP BY one.space, one.round ORDER BY one.space LIMIT ?`,
  );
  const lapsed = [
    "DELETE FROM share WHERE (space, round, member) IN (SELECT space, round, member FROM deposit WHERE until <= ?)",
    "DELETE FROM deposit WHERE until <= ?",
  ].map((sql) => database.prepare(sql));

  const depositAt: Escrow["find"] = (space, at, member) => {
    const row = find.get(space, idBytes(at), member);
    return row === undefined ? undefined : depositOf(row);
  };
  return {
    find: depositAt,
    both: (space, at) => ({ a: depositAt(space, at, "a"), b: depositAt(space, at, "b") }),
    waiting: (space, member, but) => whole(waiting.get(space, member, idBytes(but)) ?? {}, "bytes"),
    put: (space, at, member, { version, record, opens, tokens, share }, day) => {
      const [id, op] = [idBytes(at), record === undefined ? null : idBytes(record.op)];
      put.run(space, id, member, version, day, lapseOf(opens, day), op, record?.bytes ?? null);
      putShare.run(space, id, member, share, opens, tokens);
    },
    isReleased: (space, at) => released.get(space, idBytes(at)) !== undefined,
    markReleased: (space, at, seq) => {
      for (const statement of dropRound) statement.run(space, idBytes(at));
      release.run(space, idBytes(at), seq);
    },
    markDiffering: (space, at, members) => {
      for (const member of members) differing.run(space, idBytes(at), member);
    },
    markSpent: (space, at) => {
      spent.run(space, idBytes(at));
    },
    due: (now, limit) =>
      due.all(now, now, limit).map((row) => ({ space: whole(row, "space"), round: roundIdOf(blob(row, "round")) })),
    lapse: (now) => {
      for (const statement of lapsed) statement.run(now);
    },
    clear: (space, member) => {
      if (member === undefined) for (const statement of dropAll) statement.run(space);
      else for (const statement of dropMember) statement.run(space, member);
    },
  };
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
