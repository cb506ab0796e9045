import { seededChance } from "@counterpoint/kernel";

/**
 * Texts in an order that follows from the seed and the round alone. Each has a place of its own, so a new one slips in
 * between and the others stay as they were to each other.
 */
export function orderOf<T extends { readonly id: string }>(entries: readonly T[], seed: number, round: number): T[] {
  const placed = entries.map((entry) => ({
    entry,
    place: seededChance(hashOf(`${seed} ${round} ${entry.id}`)).unit(),
  }));
  return placed
    .sort((one, other) => one.place - other.place || (one.entry.id < other.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

/** FNV-1a with 32 bits (Fowler, Noll, Vo): spreads texts, and protects nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
