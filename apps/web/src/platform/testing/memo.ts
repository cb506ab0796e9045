import type { Memo } from "../memo.ts";

/** A memo over a map; whoever hands the map in sees, and sets, what is kept. */
export const memoIn = (kept: Map<string, string> = new Map()): Memo => ({
  read: (key) => kept.get(key) ?? null,
  keep: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
});
