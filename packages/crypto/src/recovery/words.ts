import { err, type Result } from "@counterpoint/kernel";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { parseRecoveryEntropy, type RecoveryEntropy } from "../recovery-entropy.ts";
import { nearestWords } from "./nearest-words.ts";

export const RECOVERY_WORDS = 24;

/** This many letters tell the words of the list apart (BIP39), so that nobody has to write or type more of a word. */
const TELLING_LETTERS = 4;

/** A word that is not in the list, by its place from 1, and those that may have been meant. */
export interface UnknownWord {
  readonly place: number;
  /** Where it begins in the text. */
  readonly from: number;
  readonly word: string;
  readonly nearest: readonly string[];
}

export type WordsError =
  | { readonly kind: "unknown-words"; readonly words: readonly UnknownWord[] }
  /** Every word is in the list, but there are not 24 of them. More than 24 are not looked at one by one. */
  | { readonly kind: "count"; readonly count: number }
  /** 24 words of the list, of which one is wrong or two are swapped: which ones cannot be told. */
  | { readonly kind: "checksum" };

/** BIP39 in English: 256 bits and a checksum of 8, in 24 words of 11 bits. */
export const wordsOf = (entropy: RecoveryEntropy): readonly string[] => entropyToMnemonic(entropy, wordlist).split(" ");

/**
 * The words as somebody copies them from paper: in any case, numbered or not, with any spaces, marks and line breaks,
 * each cut off after four letters or more.
 */
export function parseWords(text: string): Result<RecoveryEntropy, WordsError> {
  const typed = splitWords(text);
  if (typed.length > RECOVERY_WORDS) return err({ kind: "count", count: typed.length });
  const known = typed.map(({ text: word }) => completeWord(word));
  const unknown = typed.flatMap(({ text: word, from }, at) =>
    known[at] === undefined ? [{ place: at + 1, from, word, nearest: nearestWords(word, wordlist) }] : [],
  );
  if (unknown.length > 0) return err({ kind: "unknown-words", words: unknown });
  if (known.length < RECOVERY_WORDS) return err({ kind: "count", count: known.length });
  return decode(known.join(" "));
}

/** A word of the list, from it or from the beginning that tells it; undefined where there is none. */
export function completeWord(typed: string): string | undefined {
  if (wordlist.includes(typed)) return typed;
  return typed.length < TELLING_LETTERS ? undefined : wordlist.find((word) => word.startsWith(typed));
}

/** Whether what somebody typed, as they copy it from paper, is this one word. */
export function sameWord(typed: string, word: string): boolean {
  const [only, ...more] = splitWords(typed);
  return only !== undefined && more.length === 0 && completeWord(only.text) === word;
}

/** The text with another word at that place, from 1; everything around it stays. */
export function replaceWord(text: string, place: number, word: string): string {
  const typed = splitWords(text)[place - 1];
  return typed === undefined ? text : text.slice(0, typed.from) + word + text.slice(typed.to);
}

interface TypedWord {
  /** In small letters, without accents. */
  readonly text: string;
  /** Where it stands in what was typed. */
  readonly from: number;
  readonly to: number;
}

const LETTERS = /[\p{L}\p{M}]+/gu;

/** NFKD as BIP39 asks, done word by word, so that places in the text stay what they are. */
export const splitWords = (text: string): readonly TypedWord[] =>
  [...text.matchAll(LETTERS)].map((match) => ({
    text: match[0].normalize("NFKD").toLowerCase().replaceAll(/\p{M}/gu, ""),
    from: match.index,
    to: match.index + match[0].length,
  }));

function decode(mnemonic: string): Result<RecoveryEntropy, WordsError> {
  let bytes: Uint8Array;
  try {
    bytes = mnemonicToEntropy(mnemonic, wordlist);
  } catch {
    // 24 words of the list: nothing but their checksum can be wrong.
    return err({ kind: "checksum" });
  }
  const entropy = parseRecoveryEntropy(Uint8Array.from(bytes));
  return entropy.ok ? entropy : err({ kind: "checksum" });
}
