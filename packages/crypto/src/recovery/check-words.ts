import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Bytes } from "../bytes.ts";

export const CHECK_WORDS = 5;
const BITS_PER_WORD = 11;

/**
 * Five words that two people read to each other: the first 55 bits of a hash, each word 11 of them. Enough where whoever
 * stands between had to commit to one try before it could see what the words would be.
 */
export function checkWords(hash: Bytes): readonly string[] {
  if (hash.length * 8 < CHECK_WORDS * BITS_PER_WORD) throw new RangeError("five words need 55 bits");
  return Array.from({ length: CHECK_WORDS }, (_, at) => wordlist[bitsAt(hash, at * BITS_PER_WORD)] ?? "");
}

function bitsAt(hash: Bytes, from: number): number {
  const first = from >> 3;
  const window = ((hash[first] ?? 0) << 16) | ((hash[first + 1] ?? 0) << 8) | (hash[first + 2] ?? 0);
  return (window >> (24 - BITS_PER_WORD - (from & 7))) & (2 ** BITS_PER_WORD - 1);
}
