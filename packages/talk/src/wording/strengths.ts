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
