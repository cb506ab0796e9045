/**
 * How patterns are written down: small named pieces of grammar, one way of saying a thing on each line. A group in
 * plain brackets captures nothing. A piece that may be absent ends with its own space, so that pieces follow one
 * another as words do.
 */

/** One of these words: they are parted by space, and `_` stands for a space within one. */
export const words = (list: string): string => `(?:${list.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;

/** A pattern from where a word begins to where one ends. */
export const said = (lines: TemplateStringsArray, ...pieces: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w'-])(?:${anyOf(lines, pieces)})(?![\\w'-])`, "g");

/** A pattern that is all there is of a sentence, or of a clause. */
export const only = (lines: TemplateStringsArray, ...pieces: readonly string[]): RegExp =>
  new RegExp(`^(?:${anyOf(lines, pieces)})$`, "g");

const anyOf = (lines: TemplateStringsArray, pieces: readonly string[]): string =>
  String.raw(lines, ...pieces)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("|")
    .replaceAll(/(?<!\\)\((?!\?)/g, "(?:");
