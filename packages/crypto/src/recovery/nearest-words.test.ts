import { wordlist } from "@scure/bip39/wordlists/english.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestWords, slipsBetween } from "./nearest-words.ts";

/** The definition itself, word for word: the plain twin of the table. */
function plainSlips(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  const ways = [plainSlips(a, b) + (one[0] === other[0] ? 0 : 1), plainSlips(a, other) + 1, plainSlips(one, b) + 1];
  const swapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(...ways, ...(swapped ? [plainSlips(one.slice(2), other.slice(2)) + 1] : []));
}

const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

test("slips are what the definition says", () => {
  fc.assert(fc.property(short, short, (one, other) => slipsBetween(one, other) === plainSlips(one, other)));
});

test.each([
  ["abandn", "abandon"],
  ["abnadon", "abandon"],
  ["wether", "weather"],
  ["recieve", "receive"],
  ["aba", "abandon"],
])("for %s, %s is offered first", (typed, meant) => {
  expect(nearestWords(typed, wordlist)[0]).toBe(meant);
});

test("at most three are offered, all of the list; none for what is like none", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), maxLength: 20 }), (typed) => {
      const offered = nearestWords(typed, wordlist);
      expect(offered.length).toBeLessThanOrEqual(3);
      for (const word of offered) expect(wordlist).toContain(word);
    }),
  );
  expect(nearestWords("xyzzyx", wordlist)).toEqual([]);
  expect(nearestWords("", wordlist)).toEqual([]);
});
