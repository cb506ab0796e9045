import { CONTRACTIONS, DOUBLED, WORDS } from "./words.ts";

const SPELLED: ReadonlyMap<string, string> = new Map([
  ...CONTRACTIONS.split(" ").map((word) => [word.replace("'", ""), word] as const),
  ...Object.entries(WORDS).flatMap(([word, typed]) => typed.split(" ").map((as) => [as, word] as const)),
]);
const doubled: ReadonlySet<string> = new Set(DOUBLED.split(" "));

/** The one spelling of a word that the rules know; the word itself where there is none. */
export function plainWord(typed: string): string {
  const known = SPELLED.get(typed);
  if (known !== undefined) return known;
  // Stars and lines around a word are for weight; inside one they hide a letter.
  const bare = typed.replaceAll(/[*_~]+/g, "");
  const word = unstretched(bare);
  return SPELLED.get(word) ?? word;
}

function unstretched(word: string): string {
  if (!/([a-z])\1\1/.test(word)) return word;
  const double = word.replaceAll(/([a-z])\1\1+/g, "$1$1");
  return doubled.has(double) ? double : word.replaceAll(/([a-z])\1\1+/g, "$1");
}
