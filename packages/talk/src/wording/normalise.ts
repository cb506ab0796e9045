import { backIn, type Mapped, rewrite } from "./mapped.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { Span } from "./reading.ts";
import { spelled } from "./spelled.ts";

/** A message as the rules see it, with the way back to the words that were typed. */
export interface Normal {
  readonly original: string;
  readonly text: string;
  /** From offsets in `text` to offsets in `original`; always in bounds, never in the middle of a character. */
  back(start: number, end: number): Span;
}

/**
 * Lower case, straight quotes, one space, one mark where many stood, letters that were stretched, and one spelling for
 * what is typed in many ways: u, im, dont, should of.
 */
export function normalise(original: string): Normal {
  const mapped = PASSES.reduce<Mapped>((so, pass) => pass(so), plainCharacters(original));
  return { original, text: mapped.text, back: (start, end) => backIn(mapped, start, end) };
}

const PASSES: readonly ((mapped: Mapped) => Mapped)[] = [
  // Of a mark that is repeated, one says it all.
  (mapped) => rewrite(mapped, /([!?.,])\1+|[!?]{2,}/g, ([marks]) => oneMark(marks)),
  (mapped) => rewrite(mapped, /[a-z0-9]+(?:'[a-z]+)*/g, ([word]) => spelled(word)),
];

const oneMark = (marks: string): string =>
  marks.startsWith(".") ? "…" : marks.startsWith(",") ? "," : marks.includes("?") ? "?" : "!";
