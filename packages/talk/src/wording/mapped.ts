import { matchesOf } from "./matches-of.ts";
import type { Span } from "./reading.ts";

/** A text made from another one, and from where in that each of its UTF-16 units comes. */
export interface Mapped {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

/** What stands at `start` to `end` of the made text, in the one that it was made from. */
export function backIn({ from, to }: Mapped, start: number, end: number): Span {
  if (from.length === 0) return { start: 0, end: 0 };
  const first = from[Math.min(start, from.length - 1)] ?? 0;
  return { start: first, end: Math.max(first, to[Math.min(end, to.length) - 1] ?? first) };
}

/**
 * Replaces each match of `pattern` (with the flag `g`) by what `by` says. All that is put in stands for the whole of what
 * was taken out: half of a word that was rewritten is half of nothing.
 */
export function rewrite(mapped: Mapped, pattern: RegExp, by: (match: RegExpExecArray) => string): Mapped {
  let made: { text: string; from: number[]; to: number[] } | null = null;
  let done = 0;
  for (const match of matchesOf(pattern, mapped.text)) {
    const put = by(match);
    const [old] = match;
    if (put === old || old === "") continue;
    made ??= { text: "", from: [], to: [] };
    keep(made, mapped, done, match.index);
    done = match.index + old.length;
    const span = backIn(mapped, match.index, done);
    made.text += put;
    made.from.push(...times(put.length, span.start));
    made.to.push(...times(put.length, span.end));
  }
  if (made === null) return mapped;
  keep(made, mapped, done, mapped.text.length);
  return made;
}

function keep(made: { text: string; from: number[]; to: number[] }, mapped: Mapped, start: number, end: number): void {
  made.text += mapped.text.slice(start, end);
  for (let i = start; i < end; i++) {
    made.from.push(mapped.from[i] ?? 0);
    made.to.push(mapped.to[i] ?? 0);
  }
}
