import { fromHex, toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import raw from "../../vectors/bip39-english.json?raw";
import { parseRecoveryEntropy, type RecoveryEntropy } from "../recovery-entropy.ts";
import { parseWords, wordsOf } from "./words.ts";

type Vector = readonly [entropy: string, words: string, seed: string, extendedKey: string];

const file: { readonly english: readonly Vector[] } = JSON.parse(raw);
const whole = file.english.filter(([entropy]) => entropy.length === 64);
const shorter = file.english.filter(([entropy]) => entropy.length < 64);

function entropyOf(hex: string): RecoveryEntropy {
  const entropy = parseRecoveryEntropy(fromHex(hex));
  if (!entropy.ok) throw new Error(entropy.error);
  return entropy.value;
}

test("every vector of the file is run below", () => expect([whole.length, shorter.length]).toEqual([8, 16]));

test("ref:BIP39 entropy of 256 bits is spelled as the vectors spell it, and read back", () => {
  for (const [entropy, words] of whole) {
    expect(wordsOf(entropyOf(entropy)).join(" ")).toBe(words);
    const read = parseWords(words);
    expect(read.ok && toHex(read.value)).toBe(entropy);
  }
});

test("12 or 18 words are refused for their number and nothing else", () => {
  for (const [, words] of shorter) {
    expect(parseWords(words)).toEqual({ ok: false, error: { kind: "count", count: words.split(" ").length } });
  }
});

test("with another last word of the list, none of them adds up", () => {
  for (const [, words] of whole) {
    const wrong = words.replace(/\w+$/, (last) => (last === "zoo" ? "wrong" : "zoo"));
    expect(parseWords(wrong)).toEqual({ ok: false, error: { kind: "checksum" } });
  }
});
