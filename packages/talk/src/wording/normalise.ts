import { IN_CONTEXT } from "./en/spelling/in-context.ts";
import { plainWord } from "./en/spelling/plain-word.ts";
import { backIn, type Mapped, rewrite } from "./mapped.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { Span } from "./reading.ts";

/** A message as the rules see it, with the way back to the words that were typed. */
export interface Normal {
  readonly original: string;
  readonly text: string;
  /** From offsets in `text` to offsets in `original`: always in bounds, never in the middle of a character. */
  back(start: number, end: number): Span;
}

const MARKS = /([!?.,])\1+|[!?]{2,}/g;
const SPACES = / {2,}| ?\n[ \n]*/g;
const WORD = /[a-z0-9*_~]+(?:'[a-z]+)*/g;

/**
 * Lower case, straight quotes, one space, one mark where many stood, and one spelling for what is typed in many ways:
 * "u", "im", "dont", "sooo", "should of", "you are".
 */
export function normalise(original: string): Normal {
  let mapped = plainCharacters(original);
  mapped = rewrite(mapped, MARKS, ([marks]) => oneOf(marks));
  mapped = rewrite(mapped, SPACES, ([spaces]) => (spaces.includes("\n") ? "\n" : " "));
  mapped = rewrite(mapped, WORD, ([word]) => plainWord(word));
  for (const { pattern, by } of IN_CONTEXT) {
    mapped = rewrite(mapped, pattern, ([, subject = ""]) => by.replace("$1", subject));
  }
  const made: Mapped = mapped;
  return { original, text: made.text, back: (start, end) => backIn(made, start, end) };
}

/** Of marks that are repeated, what they say: a row of dots trails off, and a question stays one however loud. */
const oneOf = (marks: string): string =>
  marks.startsWith(".") ? "…" : marks.startsWith(",") ? "," : marks.includes("?") ? "?" : "!";
