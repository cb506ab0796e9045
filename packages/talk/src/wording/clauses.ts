import type { Normal } from "./normalise.ts";

/** A sentence, or a clause of one, without the marks that end it. Offsets are in `normal.text`. */
export interface Window {
  readonly kind: "sentence" | "clause";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The marks and emoji that end the sentence, as they stand: `?`, `! 😂`. */
  readonly closing: string;
}

const SENTENCE = /[^.!?…\n]+/g;
const CLAUSE = /[^,;:—()]+/g;

/** Sentences and, where one has more than one, its clauses; in the order of the text. */
export function windowsOf({ text }: Normal): readonly Window[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const closing = /^[.!?…\n\s]*/.exec(text.slice(match.index + match[0].length))?.[0].trim() ?? "";
    const sentence = trimmed("sentence", match[0], match.index, closing);
    const clauses = [...match[0].matchAll(CLAUSE)].map((clause) =>
      trimmed("clause", clause[0], match.index + clause.index, closing),
    );
    return [sentence, ...(clauses.length > 1 ? clauses : [])].filter((window) => window.text !== "");
  });
}

function trimmed(kind: Window["kind"], text: string, at: number, closing: string): Window {
  const inner = text.trim();
  const start = at + text.indexOf(inner);
  return { kind, start, end: start + inner.length, text: inner, closing };
}
