const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** For what only an update, or somebody, can change. */
export const LONG_MS: number = 15 * 60_000;

/**
 * How long to wait after `fails` failures in a row: twice as long each time, up to five minutes. At least half of it is
 * left to chance, or all devices would come back to a relay in the same second.
 */
export const backOff = (fails: number, unit: number): number =>
  Math.min(FIRST_MS * 2 ** fails, LONGEST_MS) * (0.5 + unit / 2);
