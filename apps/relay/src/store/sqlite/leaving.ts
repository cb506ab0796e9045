import type { DatabaseSync } from "node:sqlite";
import type { Member } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { MEMBERS } from "../exchanges.ts";
import type { Escrow } from "./escrow.ts";
import { whole } from "./row.ts";
import type { Subscribed } from "./subscribed.ts";

/** Members who have left, and spaces that are over. */
export interface Leaving {
  leavers(space: number): readonly Member[];
  /** Whether anything came of it: not where the member had left before. */
  leave(space: number, member: Member, members: readonly Member[], day: Day): boolean;
  /** Empties spaces that were ended for all. */
  lapse(day: Day): void;
}

export function prepareLeaving(database: DatabaseSync, escrow: Escrow, subscribed: Subscribed): Leaving {
  const select = database.prepare("SELECT 1 FROM leaver WHERE space = ? AND member = ?");
  const insert = database.prepare("INSERT INTO leaver (space, member, day) VALUES (?, ?, ?)");
  const count = database.prepare("UPDATE space SET leavers = leavers + 1 WHERE number = ?");
  const ended = database.prepare("SELECT number FROM space WHERE last_day < ?");
  const drop = ["envelope", "log_mark", "chunk", "deposit", "share", "released", "announced", "subscription"].map(
    (table) => database.prepare(`DELETE FROM ${table} WHERE space = ?`),
  );
  const restart = database.prepare(
    `UPDATE space SET head = 0, chunk_bytes = 0, last_day = NULL,
     log_bytes = (SELECT sum(length(entry)) FROM chain WHERE chain.space = space.number) WHERE number = ?`,
  );

  const empty = (space: number): void => {
    for (const statement of drop) statement.run(space);
    restart.run(space);
  };
  const leavers = (space: number): readonly Member[] =>
    MEMBERS.filter((member) => select.get(space, member) !== undefined);
  return {
    leavers,
    leave: (space, member, members, day) => {
      if (leavers(space).includes(member)) return false;
      insert.run(space, member, day);
      count.run(space);
      escrow.clear(space, member);
      subscribed.clear(space, member);
      const left = leavers(space);
      if (members.every((one) => left.includes(one))) empty(space);
      return true;
    },
    lapse: (day) => {
      for (const row of ended.all(day)) empty(whole(row, "number"));
    },
  };
}
