import type { Found } from "../found.ts";

/** What stands in the sentence before the find, inside it, and behind it. */
export interface Around {
  readonly before: string;
  readonly inside: string;
  readonly behind: string;
}

export const around = ({ normal: { text }, sentence, start, end }: Found): Around => ({
  before: text.slice(sentence.start, start),
  inside: text.slice(start, end),
  behind: text.slice(end, Math.max(end, sentence.end)),
});

/** The sentence with the marks and pictures that end it. */
export const spoken = ({ sentence }: Found): string => `${sentence.text} ${sentence.closing}`;

/** The clause of the find from its beginning, and on to the end of the find where that is longer. */
export const clauseSoFar = ({ normal: { text }, clause, end }: Found): string =>
  text.slice(clause.start, Math.max(clause.start, end));
