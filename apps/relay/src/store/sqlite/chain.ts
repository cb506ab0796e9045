import type { DatabaseSync } from "node:sqlite";
import type { Day } from "../day.ts";
import type { Bytes } from "../port.ts";
import { blob } from "./row.ts";
import type { SpaceRow, Spaces } from "./spaces.ts";

export interface Chain {
  /** From entry number `from` on. */
  from(space: SpaceRow, from: number): readonly Bytes[];
  /** Inside a transaction. Entries count as part of the log, but a full log does not keep them out. */
  extend(space: SpaceRow, at: number, entry: Bytes, day: Day): "extended" | "there" | "not-next" | "over-quota";
}

export function prepareChain(database: DatabaseSync, spaces: Spaces, quota: number): Chain {
  const select = database.prepare("SELECT entry FROM chain WHERE space = ? AND at >= ? ORDER BY at");
  const insert = database.prepare("INSERT INTO chain (space, at, day, entry) VALUES (?, ?, ?, ?)");
  const entries = ({ number }: SpaceRow, from: number): readonly Bytes[] =>
    select.all(number, from).map((row) => blob(row, "entry"));
  return {
    from: entries,
    extend: (space, at, entry, day) => {
      const there = entries(space, 0);
      const same = there[at];
      if (same !== undefined) return Buffer.compare(same, entry) === 0 ? "there" : "not-next";
      if (at !== there.length) return "not-next";
      if (there.reduce((sum, { length }) => sum + length, entry.length) > quota) return "over-quota";
      insert.run(space.number, at, day, entry);
      spaces.addEntry(space.number, entry.length);
      return "extended";
    },
  };
}
