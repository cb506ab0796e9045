/** A piece of a text; `mark` is the number of the mark that it is, from 0. */
export interface Segment {
  readonly text: string;
  readonly mark: number | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole text in pieces, in its order. Of marks that overlap the first has the words that both want. */
export function segments(text: string, marks: readonly Span[]): readonly Segment[] {
  const inOrder = marks
    .map((span, mark) => ({ ...span, mark }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end, mark } of inOrder) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: text.slice(from, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
