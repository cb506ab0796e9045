import { wordlist } from "@scure/bip39/wordlists/english.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWords } from "./check-words.ts";

const anyHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Uint8Array.from(bytes));

test("five words are the first 55 bits: as a plain reading of all bits gives them", () => {
  fc.assert(
    fc.property(anyHash, (hash) => {
      const bits = [...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
      const plain = [0, 11, 22, 33, 44].map((from) => wordlist[Number.parseInt(bits.slice(from, from + 11), 2)]);
      expect(checkWords(hash)).toEqual(plain);
    }),
  );
});

test("one of the 55 bits changed is another word; those behind them change nothing", () => {
  fc.assert(
    fc.property(anyHash, fc.nat(255), (hash, bit) => {
      const flipped = hash.map((byte, at) => (at === bit >> 3 ? byte ^ (128 >> (bit & 7)) : byte));
      const differing = checkWords(flipped).filter((word, at) => word !== checkWords(hash)[at]);
      expect(differing).toHaveLength(bit < 55 ? 1 : 0);
    }),
  );
});

test("fewer than 55 bits are a mistake", () => {
  expect(() => checkWords(new Uint8Array(6))).toThrow(RangeError);
});
