import type { Day } from "../day.ts";
import type { Bytes } from "../port.ts";
import { blob, type Query } from "./query.ts";
import type { SpaceRow } from "./spaces.ts";

/** From entry number `from` on. */
export async function readChain(query: Query, number: number, from: number): Promise<readonly Bytes[]> {
  const rows = await query("SELECT entry FROM chain WHERE space = $1 AND at >= $2 ORDER BY at", number, from);
  return rows.map((row) => blob(row, "entry"));
}

/** Of a locked space. Entries count as part of the log, but a full log does not keep them out. */
export async function extendChain(
  query: Query,
  space: SpaceRow,
  at: number,
  entry: Bytes,
  day: Day,
  quota: number,
): Promise<"extended" | "there" | "not-next" | "over-quota"> {
  const there = await readChain(query, space.number, 0);
  const same = there[at];
  if (same !== undefined) return Buffer.compare(same, entry) === 0 ? "there" : "not-next";
  if (at !== there.length) return "not-next";
  if (there.reduce((sum, { length }) => sum + length, entry.length) > quota) return "over-quota";
  await query("INSERT INTO chain (space, at, day, entry) VALUES ($1, $2, $3, $4)", space.number, at, day, entry);
  await query(
    "UPDATE space SET chain_length = chain_length + 1, log_bytes = log_bytes + $2 WHERE number = $1",
    space.number,
    entry.length,
  );
  return "extended";
}
