import type { DatabaseSync } from "node:sqlite";
import type { Member, RoundId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { idBytes, opIdOf } from "../ids.ts";
import type { StoredDeposit } from "../judge-deposit.ts";
import type { Bytes, Entry, Seq } from "../port.ts";
import { blob, blobOrNone, type Row, whole } from "./row.ts";

/** Sealed answers of one space, by round and member. What may follow what is decided by `judge-deposit.ts`. */
export interface Escrow {
  find(space: number, round: RoundId, member: Member): StoredDeposit | undefined;
  /** In place of what was there; without a record and a share where it is withdrawn. */
  put(space: number, round: RoundId, member: Member, kept: Kept): void;
  releasedAt(space: number, round: RoundId): Seq | undefined;
  /** Forgets what waits; the round is over. */
  markReleased(space: number, round: RoundId, seq: Seq): void;
}

export interface Kept {
  readonly version: number;
  readonly day: Day;
  readonly content: { readonly record: Entry; readonly share: Bytes } | undefined;
}

export function prepareEscrow(database: DatabaseSync): Escrow {
  const slot = "space = ? AND round = ? AND member = ?";
  const find = database.prepare(
    `SELECT version, op, record, share FROM deposit LEFT JOIN share USING (space, round, member) WHERE ${slot}`,
  );
  const put = database.prepare(
    "REPLACE INTO deposit (space, round, member, version, day, op, record) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const putShare = database.prepare("REPLACE INTO share (space, round, member, share) VALUES (?, ?, ?, ?)");
  const dropShare = database.prepare(`DELETE FROM share WHERE ${slot}`);
  const clear = ["deposit", "share"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE space = ? AND round = ?`),
  );
  const release = database.prepare("INSERT INTO released (space, round, seq) VALUES (?, ?, ?)");
  const released = database.prepare("SELECT seq FROM released WHERE space = ? AND round = ?");
  return {
    find: (space, round, member) => {
      const row = find.get(space, idBytes(round), member);
      return row === undefined
        ? undefined
        : { version: whole(row, "version"), record: recordOf(row), share: blobOrNone(row, "share") };
    },
    put: (space, round, member, { version, day, content }) => {
      const id = idBytes(round);
      const op = content === undefined ? null : idBytes(content.record.op);
      put.run(space, id, member, version, day, op, content?.record.bytes ?? null);
      if (content === undefined) dropShare.run(space, id, member);
      else putShare.run(space, id, member, content.share);
    },
    releasedAt: (space, round) => {
      const row = released.get(space, idBytes(round));
      return row === undefined ? undefined : whole(row, "seq");
    },
    markReleased: (space, round, seq) => {
      for (const statement of clear) statement.run(space, idBytes(round));
      release.run(space, idBytes(round), seq);
    },
  };
}

function recordOf(row: Row): Entry | undefined {
  const op = blobOrNone(row, "op");
  return op === undefined ? undefined : { op: opIdOf(op), bytes: blob(row, "record") };
}
