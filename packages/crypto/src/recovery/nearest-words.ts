/** How far a word may be from what was typed and still be offered: two slips of the finger. */
const FARTHEST = 2;
const OFFERED = 3;
const LONGEST_TYPED = 16;

/** Words of the list that may have been meant: those that begin like it, then by slips of the finger; none is common. */
export function nearestWords(typed: string, list: readonly string[]): readonly string[] {
  if (typed === "" || typed.length > LONGEST_TYPED) return [];
  const begins = list.filter((word) => word.startsWith(typed));
  const near = list
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ slips }) => slips <= FARTHEST)
    .toSorted((one, other) => one.slips - other.slips)
    .map(({ word }) => word);
  return [...new Set([...begins, ...near])].slice(0, OFFERED);
}

/**
 * The fewest letters to put in, leave out, change, or swap with their neighbour, no place touched twice: optimal string
 * alignment. It reads three rows of the usual table, the newest last.
 */
export function slipsBetween(one: string, other: string): number {
  let [before, above] = [Array.from({ length: other.length + 1 }, () => 0), range(other.length + 1)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let k = 1; k <= other.length; k++) {
      const changed = (above[k - 1] ?? 0) + (one[i - 1] === other[k - 1] ? 0 : 1);
      const left = Math.min(changed, (above[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      const swapped = i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      row.push(swapped ? Math.min(left, (before[k - 2] ?? 0) + 1) : left);
    }
    [before, above] = [above, row];
  }
  return above[other.length] ?? 0;
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
