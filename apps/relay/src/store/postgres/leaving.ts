/** Members who have left, and spaces that are over, as in `sqlite/leaving.ts`. */
import type { Member, SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { MEMBERS } from "../exchanges.ts";
import { idBytes } from "../ids.ts";
import { clear } from "./escrow.ts";
import type { Query } from "./query.ts";
import type { SpaceRow } from "./spaces.ts";

export async function readLeavers(query: Query, number: number): Promise<readonly Member[]> {
  const rows = await query("SELECT member FROM leaver WHERE space = $1", number);
  return MEMBERS.filter((member) => rows.some((row) => row["member"] === member));
}

/** From a locked space. Whether anything came of it: not where the member had left before. */
export async function leave(
  query: Query,
  { id, number }: SpaceRow,
  member: Member,
  members: readonly Member[],
  day: Day,
): Promise<boolean> {
  const before = await readLeavers(query, number);
  if (before.includes(member)) return false;
  await query("INSERT INTO leaver (space, member, day) VALUES ($1, $2, $3)", number, member, day);
  await query("UPDATE space SET leavers = leavers + 1 WHERE number = $1", number);
  await clear(query, number, [member]);
  if (members.every((one) => one === member || before.includes(one))) {
    await query("INSERT INTO ended (id) VALUES ($1) ON CONFLICT DO NOTHING", idBytes(id));
    await query("DELETE FROM space WHERE number = $1", number);
  }
  return true;
}

export async function hasEnded(query: Query, space: SpaceId): Promise<boolean> {
  const rows = await query("SELECT 1 FROM ended WHERE id = $1", idBytes(space));
  return rows.length > 0;
}

/** The chain has ended a locked space for all: nothing waits in it any more, and after this day it is gone. */
export async function endOn(query: Query, number: number, day: Day): Promise<void> {
  await query("UPDATE space SET last_day = $2 WHERE number = $1", number, day);
  await clear(query, number, MEMBERS);
}

export async function eraseEnded(query: Query, day: Day): Promise<void> {
  await query("INSERT INTO ended (id) SELECT id FROM space WHERE last_day < $1 ON CONFLICT DO NOTHING", day);
  await query("DELETE FROM space WHERE last_day < $1", day);
}
