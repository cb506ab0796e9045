import type { DatabaseSync } from "node:sqlite";
import type { NewNote, StoredNote } from "../arrivals.ts";
import type { Minute } from "../minute.ts";
import type { Bytes } from "../port.ts";
import { blob, whole } from "./row.ts";

export interface Notes {
  at(place: Bytes, now: Minute): readonly StoredNote[];
  /** Forgets what has run out at one place. */
  clear(place: Bytes, now: Minute): void;
  /** Into a free slot. It lies as long as the first of its place. */
  add(note: NewNote): void;
  sweep(minute: Minute): void;
}

export function prepareNotes(database: DatabaseSync): Notes {
  const select = database.prepare("SELECT slot, note FROM note WHERE place = ? AND until > ? ORDER BY slot");
  const insert = database.prepare(
    `INSERT INTO note (place, slot, until, note)
     VALUES (?1, ?2, coalesce((SELECT min(until) FROM note WHERE place = ?1), ?3), ?4)`,
  );
  const clear = database.prepare("DELETE FROM note WHERE place = ? AND until <= ?");
  const sweep = database.prepare("DELETE FROM note WHERE until <= ?");
  return {
    at: (place, now) => select.all(place, now).map((row) => ({ slot: whole(row, "slot"), note: blob(row, "note") })),
    clear: (place, now) => void clear.run(place, now),
    add: ({ place, slot, until, note }) => void insert.run(place, slot, until, note),
    sweep: (minute) => void sweep.run(minute),
  };
}
