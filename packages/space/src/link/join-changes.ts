import type { Change } from "../storage/port.ts";

/** One change that does what both do, in this order. Neither sets what the other unsets. */
export const joinChanges = (one: Change, other: Change): Change => ({
  append: [...(one.append ?? []), ...(other.append ?? [])],
  remove: [...(one.remove ?? []), ...(other.remove ?? [])],
  journal: [...(one.journal ?? []), ...(other.journal ?? [])],
  unjournal: [...(one.unjournal ?? []), ...(other.unjournal ?? [])],
  set: new Map([...(one.set ?? []), ...(other.set ?? [])]),
  unset: [...(one.unset ?? []), ...(other.unset ?? [])],
  ...(one.dropChunks === "all" || other.dropChunks === "all" ? { dropChunks: "all" } : {}),
});
