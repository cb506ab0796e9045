/** Members who have left, and spaces that are over, as in `sqlite/leaving.ts`. */
import type { Member } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { MEMBERS } from "../exchanges.ts";
import { clear } from "./escrow.ts";
import { type Query, whole } from "./query.ts";
import { clearSubscriptions } from "./subscribed.ts";

export async function readLeavers(query: Query, number: number): Promise<readonly Member[]> {
  const rows = await query("SELECT member FROM leaver WHERE space = $1", number);
  return MEMBERS.filter((member) => rows.some((row) => row["member"] === member));
}

/** From a locked space. Whether anything came of it: not where the member had left before. */
export async function leave(
  query: Query,
  number: number,
  member: Member,
  members: readonly Member[],
  day: Day,
): Promise<boolean> {
  const before = await readLeavers(query, number);
  if (before.includes(member)) return false;
  await query("INSERT INTO leaver (space, member, day) VALUES ($1, $2, $3)", number, member, day);
  await query("UPDATE space SET leavers = leavers + 1 WHERE number = $1", number);
  await clear(query, number, [member]);
  await clearSubscriptions(query, number, [member]);
  if (members.every((one) => one === member || before.includes(one))) await empty(query, number);
  return true;
}

/** The chain has ended a locked space for all: nothing waits in it any more, and after this day it is emptied. */
export async function endOn(query: Query, number: number, day: Day): Promise<void> {
  await query("UPDATE space SET last_day = $2 WHERE number = $1", number, day);
  await clear(query, number, MEMBERS);
  await clearSubscriptions(query, number, MEMBERS);
}

/** In the order in which appends lock spaces. */
export async function emptyEnded(query: Query, day: Day): Promise<void> {
  const rows = await query("SELECT number FROM space WHERE last_day < $1 ORDER BY number FOR UPDATE", day);
  for (const row of rows) await empty(query, whole(row, "number"));
}

async function empty(query: Query, number: number): Promise<void> {
  for (const table of ["envelope", "log_mark", "chunk", "deposit", "share", "released", "announced", "subscription"]) {
    await query(`DELETE FROM ${table} WHERE space = $1`, number);
  }
  await query(
    `UPDATE space SET head = 0, chunk_bytes = 0, last_day = NULL,
     log_bytes = (SELECT sum(length(entry)) FROM chain WHERE chain.space = space.number) WHERE number = $1`,
    number,
  );
}
