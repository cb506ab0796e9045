export interface FilledBar {
  readonly bar: number;
  /** How much of the bar has gone by, 0 to 1. */
  readonly share: number;
}

/** The bars of a countdown. A remainder below nothing or above the total counts as nothing or all of it. */
export const filledBars = (remainingMs: number, totalMs: number, bars: number): readonly FilledBar[] => {
  const left = totalMs > 0 ? Math.min(1, Math.max(0, remainingMs / totalMs)) : 0;
  const gone = (1 - left) * bars;
  return Array.from({ length: bars }, (_, bar) => ({ bar, share: Math.min(1, Math.max(0, gone - bar)) }));
};
