import type { Window } from "./clauses.ts";
import { STRENGTHS } from "./en/strengths.ts";
import type { Normal } from "./normalise.ts";

/** What a message does well; named before anything else is. */
export const STRENGTH_KINDS = [
  "own_feeling",
  "need",
  "request",
  "fact",
  "appreciation",
  "pause_with_return",
  "repair",
  "understanding",
] as const;

export type StrengthKind = (typeof STRENGTH_KINDS)[number];

/** In the order of `STRENGTH_KINDS`. */
export function findStrengths(normal: Normal, windows: readonly Window[]): readonly StrengthKind[] {
  const sentences = windows.filter(({ kind }) => kind === "sentence").map(({ text, closing }) => `${text} ${closing}`);
  return STRENGTH_KINDS.filter((kind) => {
    const { says, unless, also } = STRENGTHS[kind];
    const said = sentences.some((text) => says.test(text) && unless?.test(text) !== true);
    return said && (also === undefined || also.test(normal.text));
  });
}
