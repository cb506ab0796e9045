import { err, ok } from "@counterpoint/kernel";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRecoveryEntropy, parseRecoveryEntropy, type RecoveryEntropy } from "../recovery-entropy.ts";
import { completeWord, parseWords, RECOVERY_WORDS, replaceWord, sameWord, splitWords, wordsOf } from "./words.ts";

const anyEntropy: fc.Arbitrary<RecoveryEntropy> = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => {
  const entropy = parseRecoveryEntropy(Uint8Array.from(bytes));
  if (!entropy.ok) throw new Error(entropy.error);
  return entropy.value;
});

const words = wordsOf(newRecoveryEntropy());
const replaced = (at: number, by: string): string => words.with(at, by).join(" ");

test("any 32 bytes come back from their words", () => {
  fc.assert(
    fc.property(anyEntropy, (entropy) => {
      expect(parseWords(wordsOf(entropy).join(" "))).toEqual(ok(entropy));
    }),
  );
});

test("hold:H7 32 bytes can be spelled, any other number cannot; no two are drawn alike", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(parseRecoveryEntropy(Uint8Array.from(bytes)).ok).toBe(bytes.length === 32);
    }),
  );
  expect(newRecoveryEntropy()).not.toEqual(newRecoveryEntropy());
});

describe("copied from paper", () => {
  const expected = parseWords(words.join(" "));

  test.each([
    ["in capitals", words.join(" ").toUpperCase()],
    ["with spaces and line breaks as they come", `\n\t ${words.join("  \r\n ")}\u00a0`],
    ["numbered with dots", words.map((word, at) => `${at + 1}. ${word}`).join("\n")],
    ["numbered with brackets, close to the word", words.map((word, at) => `${at + 1})${word}`).join(" ")],
    ["with commas", words.join(", ")],
    ["cut after four letters", words.map((word) => word.slice(0, 4)).join(" ")],
    ["in wide letters", words.join(" ").replaceAll(/[a-z]/g, (l) => String.fromCharCode(l.charCodeAt(0) + 0xfee0))],
    ["with accents", words.join(" ").replaceAll("a", "á").replaceAll("e", "e\u0301")],
  ])("%s, they are the same words", (_, text) => {
    expect(parseWords(text)).toEqual(expected);
  });

  test("any beginning of four letters or more stands for its word, a shorter one for none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordlist), fc.nat(8), (word, length) => {
        const typed = word.slice(0, length);
        if (typed.length >= 4) expect(completeWord(typed)).toBe(word);
        else expect(completeWord(typed)).toBe(wordlist.includes(typed) ? typed : undefined);
      }),
    );
  });

  test("where each word stands in the text is told, so that it can be put right there", () => {
    const text = "1. Ábandon 2. zoo";
    expect(splitWords(text).map(({ text: word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ["abandon", "Ábandon"],
      ["zoo", "zoo"],
    ]);
  });
});

test.each([
  ["abandon", true],
  [" 7. ABAN ", true],
  ["abandonment", false],
  ["aba", false],
  ["abandon abandon", false],
  ["zoo", false],
  ["", false],
])("one word of the paper, %o, is abandon: %s", (typed, same) => {
  expect(sameWord(typed, "abandon")).toBe(same);
});

test("a word is put in the place of another, and nothing else changes", () => {
  expect(replaceWord("1. zoo\n2. abandn, 3. zoo", 2, "abandon")).toBe("1. zoo\n2. abandon, 3. zoo");
  expect(replaceWord("zoo", 2, "abandon")).toBe("zoo");
});

describe("what is wrong is said as exactly as it can be known", () => {
  test("a word that is not in the list is named by its place, with the words that may have been meant", () => {
    expect(parseWords(replaced(6, "abandn"))).toEqual(
      err({
        kind: "unknown-words",
        words: [{ place: 7, from: replaced(6, "abandn").indexOf("abandn"), word: "abandn", nearest: ["abandon"] }],
      }),
    );
  });

  test("all of them are named at once, also where words are missing too", () => {
    const result = parseWords("abandon xyzzyx zoo qqqqqq");
    expect(result).toEqual(
      err({
        kind: "unknown-words",
        words: [
          { place: 2, from: 8, word: "xyzzyx", nearest: [] },
          { place: 4, from: 19, word: "qqqqqq", nearest: [] },
        ],
      }),
    );
  });

  test.each([0, 1, 23, 25, 48])("%i words are counted", (count) => {
    const text = Array.from({ length: count }, (_, at) => words[at % RECOVERY_WORDS]).join(" ");
    expect(parseWords(text)).toEqual(err({ kind: "count", count }));
  });

  test("letters of another script are a wrong word, not a shorter text", () => {
    const result = parseWords(replaced(0, "\u0430bandon"));
    expect(result).toMatchObject({ ok: false, error: { kind: "unknown-words", words: [{ place: 1 }] } });
  });
});

test("hold:H7 words changed, swapped, dropped or doubled give a typed error or, once in 256 times, other bytes", () => {
  const place = fc.nat(RECOVERY_WORDS - 1);
  const mutated = fc.oneof(
    fc.tuple(place, fc.constantFrom(...wordlist)).map(([at, word]) => replaced(at, word)),
    fc.tuple(place, place).map(([at, to]) =>
      words
        .with(at, words[to] ?? "")
        .with(to, words[at] ?? "")
        .join(" "),
    ),
    place.map((at) => words.toSpliced(at, 1).join(" ")),
    place.map((at) => words.toSpliced(at, 0, words[at] ?? "").join(" ")),
    fc.tuple(place, fc.string({ unit: "binary" })).map(([at, word]) => replaced(at, word)),
    fc.string({ unit: "binary", maxLength: 2_000 }),
  );
  fc.assert(
    fc.property(mutated, (text) => {
      const result = parseWords(text);
      if (result.ok) expect(parseWords(wordsOf(result.value).join(" "))).toEqual(result);
      else expect(["unknown-words", "count", "checksum"]).toContain(result.error.kind);
    }),
    { numRuns: 500 },
  );
});

test("hold:H7 a megabyte of letters is refused in no time", () => {
  expect(parseWords("a".repeat(1_000_000))).toMatchObject({ ok: false, error: { kind: "unknown-words" } });
  expect(parseWords("zoo ".repeat(250_000))).toEqual(err({ kind: "count", count: 250_000 }));
});
