import { type Chance, chanceFromWords } from "@counterpoint/kernel";

/** `getRandomValues` gives at most this many bytes a call. */
const LARGEST_DRAW = 65_536;

function word(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function bytes(length: number): Uint8Array<ArrayBuffer> {
  const drawn = new Uint8Array(length);
  for (let start = 0; start < length; start += LARGEST_DRAW) {
    crypto.getRandomValues(drawn.subarray(start, start + LARGEST_DRAW));
  }
  return drawn;
}

/** The platform's secure source. */
export const secureChance: Chance = { ...chanceFromWords(word), bytes };
