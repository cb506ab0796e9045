import { createMemoryDisk, openMemoryStorage, type Space } from "@counterpoint/space";
import { openIn } from "../profile.ts";

/** A space in memory only, for looking around: gone when the page is. */
export async function openThrowAway(): Promise<Space> {
  const space = await openIn(openMemoryStorage(createMemoryDisk()));
  if (!space.ok) throw new Error(`a space in memory did not open: ${space.error.kind}`);
  return space.value;
}
