/**
 * What stands around the entries of a backup. The whole is one JSON object, but every part of it has a line of its own,
 * so that it can be written and read piece by piece.
 */
const FORMAT = "counterpoint-book";
const VERSION = 1;

export const FIRST_LINE: string = `{"format":"${FORMAT}","version":${VERSION},"entries":[`;

/** Before and behind the data in a file for people; everything above the first of them is not read. */
export const FENCE = "```json";
export const FENCE_END = "```";

/** `sha256` is of all lines before this one, each with its line feed, in hexadecimal. */
export const lastLine = (count: number, sha256: string): string => `],"count":${count},"sha256":"${sha256}"}`;

export const isLastLine = (line: string): boolean => line.startsWith("]");

const FIRST_LINE_OF_ANY = new RegExp(`^\\{"format":"${FORMAT}","version":(\\d+)\\b`);

/** What a line begins: these data, those of a newer version, these in another's writing, or something else. */
export function beginning(line: string): "data" | "newer" | "changed" | "other" {
  if (line === FIRST_LINE) return "data";
  const version = Number(FIRST_LINE_OF_ANY.exec(line)?.[1] ?? 0);
  if (version > VERSION) return "newer";
  return version === VERSION ? "changed" : "other";
}
