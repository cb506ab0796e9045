const SECOND = 1000;
const IN = 4 * SECOND;
const OUT = 6 * SECOND;

/** Twelve breaths. */
export const BREATH_LENGTH: number = 12 * (IN + OUT);

export interface Breath {
  readonly phase: "in" | "out";
  /** How full the chest is, from 0 to 1. */
  readonly fullness: number;
}

/** In for four seconds, out for six; `spent` milliseconds after it began. */
export function breathAt(spent: number): Breath {
  const at = spent % (IN + OUT);
  return at < IN ? { phase: "in", fullness: at / IN } : { phase: "out", fullness: 1 - (at - IN) / OUT };
}
