import { type Mapped, times } from "./mapped.ts";

const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "—",
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** What nobody sees, and what would part a word: soft hyphens, joiners, selectors, marks of direction. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^[^\S\n]$/u;

/** The text in lower case and plain characters, one by one: the first of the maps back to what was typed. */
export function plainCharacters(original: string): Mapped {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    const plain = plainOf(character);
    text += plain;
    from.push(...times(plain.length, start));
    to.push(...times(plain.length, at));
  }
  return { text, from, to };
}

function plainOf(character: string): string {
  const known = PLAIN[character];
  if (known !== undefined) return known;
  if (UNSEEN.test(character)) return "";
  return SPACE.test(character) ? " " : character.toLowerCase();
}
