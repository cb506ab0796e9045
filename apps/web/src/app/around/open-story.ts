import { guide, type Invented } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import { storyBatches } from "@counterpoint/today";
import { readNow } from "../now.ts";
import { openThrowAway } from "./throw-away.ts";

/** A book in memory with the half year of an invented person in it, up to yesterday. */
export async function openStory(who: Invented): Promise<Space> {
  const space = await openThrowAway();
  const { today, zone } = readNow();
  const commits = storyBatches({ who, today, zone }, guide).map((operations) => space.commit(operations));
  const refused = (await Promise.all(commits)).find((kept) => !kept.ok);
  if (refused !== undefined) throw new Error(`a story did not fit into memory: ${JSON.stringify(refused)}`);
  return space;
}
