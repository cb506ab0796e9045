import type { SharedKindName } from "@counterpoint/library";
import type { SharedEntry } from "@counterpoint/talk";
import type { Messages } from "../messages/en.ts";

type Words = Messages["seen"];

/** As people wrote it, line by line; only what no person wrote is put into words. */
export function linesOf(kind: SharedKindName, { words }: Pick<SharedEntry, "words">, seen: Words): readonly string[] {
  const [first, second, third] = words;
  switch (kind) {
    case "pair":
      return first === undefined || second === undefined || third === undefined
        ? words
        : [seen.begun(first), seen.opens(second, third)];
    case "reply":
      return words.map((word, at) => (at === 0 && isAnswer(word, seen) ? seen.replied[word] : word));
    case "ask":
      return words.map((word, at) => (at === 1 ? seen.forDay(word) : word));
    case "telling":
      return words.map((word, at) => (at === 1 ? seen.until(word) : word));
    default:
      return words;
  }
}

const isAnswer = (word: string, { replied }: Words): word is keyof Words["replied"] => Object.hasOwn(replied, word);
