import type { DatabaseSync } from "node:sqlite";
import type { Member, SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { MEMBERS } from "../exchanges.ts";
import { idBytes } from "../ids.ts";
import type { Escrow } from "./escrow.ts";
import type { SpaceRow, Spaces } from "./spaces.ts";

/** Members who have left, and spaces that are over. */
export interface Leaving {
  leavers(space: number): readonly Member[];
  /** Whether anything came of it: not where the member had left before. */
  leave(space: SpaceRow, member: Member, members: readonly Member[], day: Day): boolean;
  hasEnded(space: SpaceId): boolean;
  /** Erases spaces that were ended for all. */
  lapse(day: Day): void;
}

export function prepareLeaving(database: DatabaseSync, spaces: Spaces, escrow: Escrow): Leaving {
  const select = database.prepare("SELECT 1 FROM leaver WHERE space = ? AND member = ?");
  const insert = database.prepare("INSERT INTO leaver (space, member, day) VALUES (?, ?, ?)");
  const count = database.prepare("UPDATE space SET leavers = leavers + 1 WHERE number = ?");
  const end = database.prepare("INSERT OR IGNORE INTO ended (id) VALUES (?)");
  const ended = database.prepare("SELECT 1 FROM ended WHERE id = ?");
  const endAll = database.prepare("INSERT OR IGNORE INTO ended (id) SELECT id FROM space WHERE last_day < ?");
  const removeAll = database.prepare("DELETE FROM space WHERE last_day < ?");

  const leavers = (space: number): readonly Member[] =>
    MEMBERS.filter((member) => select.get(space, member) !== undefined);
  return {
    leavers,
    leave: ({ id, number }, member, members, day) => {
      if (leavers(number).includes(member)) return false;
      insert.run(number, member, day);
      count.run(number);
      escrow.clear(number, member);
      const left = leavers(number);
      if (members.every((one) => left.includes(one))) {
        end.run(idBytes(id));
        spaces.remove(id);
      }
      return true;
    },
    hasEnded: (space) => ended.get(idBytes(space)) !== undefined,
    lapse: (day) => {
      endAll.run(day);
      removeAll.run(day);
    },
  };
}
