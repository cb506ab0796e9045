import type { DatabaseSync } from "node:sqlite";
import type { OpId, SpaceId } from "@counterpoint/kernel";
import { idBytes, opIdOf } from "../ids.ts";
import { BEFORE_ALL, type LogMark } from "../log-mark.ts";
import { type AppendPlan, type DatedEnvelope, placeOf, planAppend } from "../plan-append.ts";
import type { Seq, StoredEnvelope } from "../port.ts";
import { blob, whole } from "./row.ts";
import type { SpaceRow, Spaces } from "./spaces.ts";

export interface Log {
  /** Inside a transaction: many inserts are one flush of the disk. */
  append(envelopes: readonly DatedEnvelope[], quota: number): AppendPlan;
  place(space: SpaceRow, op: OpId): Seq | undefined;
  read(space: SpaceRow, after: Seq, limit: number, bytes: number): readonly StoredEnvelope[];
  mark(space: SpaceRow, seq: Seq): LogMark;
  keepMark(space: SpaceRow, mark: LogMark): void;
}

export function prepareLog(database: DatabaseSync, spaces: Spaces): Log {
  const find = database.prepare("SELECT seq FROM envelope WHERE space = ? AND op = ?");
  const insert = database.prepare("INSERT INTO envelope (space, seq, op, day, bytes) VALUES (?, ?, ?, ?, ?)");
  const read = database.prepare("SELECT seq, op, bytes FROM envelope WHERE space = ? AND seq > ? ORDER BY seq LIMIT ?");

  const mark = database.prepare(
    "SELECT seq, hash FROM log_mark WHERE space = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
  );
  const keepMark = database.prepare(
    "INSERT OR IGNORE INTO log_mark (space, seq, hash) SELECT number, ?, ? FROM space WHERE number = ? AND head >= ?",
  );

  const place = ({ number }: SpaceRow, op: OpId): Seq | undefined => {
    const row = find.get(number, idBytes(op));
    return row === undefined ? undefined : whole(row, "seq");
  };
  const state = (envelopes: readonly DatedEnvelope[]) => {
    const logs = new Map<SpaceId, SpaceRow>();
    const there = new Map<string, Seq>();
    const absent = new Set<SpaceId>();
    for (const { space, op } of envelopes) {
      if (absent.has(space)) continue;
      const row = logs.get(space) ?? spaces.find(space);
      if (row === undefined) {
        absent.add(space);
        continue;
      }
      logs.set(space, row);
      const found = place(row, op);
      if (found !== undefined) there.set(placeOf(space, op), found);
    }
    return { logs, there };
  };

  return {
    append: (envelopes, quota) => {
      const { logs, there } = state(envelopes);
      const plan = planAppend(envelopes, logs, there, quota);
      const number = (space: SpaceId): number => logs.get(space)?.number ?? Number.NaN;
      for (const { space, seq, op, day, bytes } of plan.rows) insert.run(number(space), seq, idBytes(op), day, bytes);
      for (const [space, log] of plan.grown) spaces.setLog(number(space), log);
      return plan;
    },
    place,
    read: ({ number }, after, limit, most) => {
      const entries: StoredEnvelope[] = [];
      let room = most;
      // Row by row: what is not asked for is never in memory.
      for (const row of read.iterate(number, after, limit)) {
        const bytes = blob(row, "bytes");
        room -= bytes.length;
        if (room < 0 && entries.length > 0) break;
        entries.push({ seq: whole(row, "seq"), op: opIdOf(blob(row, "op")), bytes });
      }
      return entries;
    },
    mark: ({ number }, seq) => {
      const row = mark.get(number, seq);
      return row === undefined ? BEFORE_ALL : { seq: whole(row, "seq"), hash: blob(row, "hash") };
    },
    keepMark: ({ number }, { seq, hash }) => void keepMark.run(seq, hash, number, seq),
  };
}
