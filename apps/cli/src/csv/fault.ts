/** What is wrong with a file, and where: lines and columns count from 1, columns in characters. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

const MOST_SHOWN = 20;

/** `FILE:line:column: why`, one line each, in the order of the file. */
export function faultLines(file: string, faults: readonly Fault[]): readonly string[] {
  const sorted = faults.toSorted((one, other) => one.line - other.line || one.column - other.column);
  const lines = sorted.slice(0, MOST_SHOWN).map(({ line, column, why }) => `${file}:${line}:${column}: ${why}`);
  const more = sorted.length - lines.length;
  return more > 0 ? [...lines, `${file}: and ${more} more`] : lines;
}
