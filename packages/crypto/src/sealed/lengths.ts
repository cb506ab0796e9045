import type { Chance } from "@counterpoint/kernel";

/** What is sealed has one of few lengths: whoever holds it shall not tell a word from a page. */
const FLOOR = 1024;
const MOST = 64 * 1024;

const LENGTH_BYTES = 4;

/** How long the content will be once padded: a power of two; undefined where it is too long to be sealed. */
export function sealedLength(length: number): number | undefined {
  if (LENGTH_BYTES + length > MOST) return undefined;
  let padded = FLOOR;
  while (padded < LENGTH_BYTES + length) padded *= 2;
  return padded;
}

/** How long answers are, as far as nobody knows better: most are a few sentences. */
const USUAL: readonly number[] = [...Array<number>(20).fill(FLOOR), ...Array<number>(3).fill(2 * FLOOR), 4 * FLOOR];

/** As long as one of the own answers before, so that what is no answer has the lengths that answers have. */
export function dummyLength(before: readonly number[], chance: Chance): number {
  const lengths = [...USUAL, ...before];
  return lengths[chance.below(lengths.length)] ?? FLOOR;
}
