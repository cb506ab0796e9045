import { CONJUNCTION, LEADING, TRAILING } from "./en/conjunctions.ts";
import { matchesOf } from "./matches-of.ts";

/** A sentence, or a clause of one, without the marks and quotes at its ends. Offsets are in the normalised text. */
export interface Window {
  readonly kind: "sentence" | "clause";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it ends with, marks and emoji, as it stands: `?`, `! 😂`; of a clause that is followed by another, what parts them. */
  readonly closing: string;
}

/** Pictures end a sentence as marks do: many people write no others. A dot inside a word or number is none. */
const BREAK =
  /(?:[!?…\n]|\.(?![\p{L}\p{N}])|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}])[\s"'.!?…)\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]*/gu;
const PARTING = new RegExp(`[;—()]|[,:](?!\\d)| -+ |${CONJUNCTION.source}`, "g");
/** What is no part of a window that it stands at an end of; kisses are no words. */
const OUTSIDE: ReadonlySet<string> = new Set(" \n\"'-,;:—.()");
const KISSES = /(?<= )x{1,20}$/;

/** More than this nobody says in one breath: what has no marks at all is cut, so that no rule looks far. */
const LONGEST = 600;

/** Each sentence and, where it has more than one, behind it its clauses; in the order of the text. */
export function windowsOf(text: string): readonly Window[] {
  return between(text, BREAK)
    .flatMap(shorter)
    .flatMap((piece) => {
      const sentence = windowIn(piece, "sentence");
      if (sentence === null) return [];
      const clauses = between(piece.text, PARTING)
        .map((part, at, { length }) => ({
          text: part.text,
          start: part.start + piece.start,
          closing: at === length - 1 ? piece.closing : part.closing,
        }))
        .flatMap((part) => clauseIn(part) ?? []);
      return clauses.some(({ text: of }) => of !== sentence.text) ? [sentence, ...clauses] : [sentence];
    });
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly closing: string;
}

/** The stretches of `text` that lie between what parts them, each with what comes behind it. */
function between(text: string, parting: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number, closing: string) => {
    pieces.push({ start, text: text.slice(start, end), closing: closing.trim() });
    start = end + closing.length;
  };
  for (const { 0: mark, index } of matchesOf(parting, text)) add(index, mark);
  add(text.length, "");
  return pieces;
}

/** Cut at the last space that is near enough. */
function shorter({ start, text, closing }: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    pieces.push({ start: start + from, text: text.slice(from, cut), closing: "" });
    from = cut;
  }
  return [...pieces, { start: start + from, text: text.slice(from), closing }];
}

/** Without what only leads to it and what it is only addressed or softened with: "honestly, whatever babe" says "whatever". */
function clauseIn({ start, text, closing }: Piece): Window | null {
  const clause = windowIn({ start, text, closing }, "clause");
  if (clause === null) return null;
  const leading = LEADING.exec(clause.text)?.[0].length ?? 0;
  const rest = clause.text.slice(leading);
  const trailing = TRAILING.exec(rest)?.[0].length ?? 0;
  const inner = rest.slice(0, rest.length - trailing);
  return inner === "" ? clause : windowIn({ start: clause.start + leading, text: inner, closing }, "clause");
}

function windowIn({ start, text, closing }: Piece, kind: Window["kind"]): Window | null {
  let from = 0;
  while (from < text.length && OUTSIDE.has(text.charAt(from))) from++;
  const kissed = text.slice(0, endOf(text));
  const to = endOf(kissed.slice(0, KISSES.exec(kissed)?.index));
  return to <= from ? null : { kind, start: start + from, end: start + to, text: text.slice(from, to), closing };
}

/** Where what is outside begins, at the end. A pattern would try each of a row of dashes anew. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && OUTSIDE.has(text.charAt(end - 1))) end--;
  return end;
}
