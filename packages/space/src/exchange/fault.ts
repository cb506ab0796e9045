/** Why a round shows nothing. None of them says what the other person did, or has not done. */
export const ROUND_FAULTS = [
  /** Not signed by a device of the member it names, altered, or not what its author has committed to. */
  "forged",
  /** Put in by a device after it was taken out. */
  "after-removal",
  /** Without all that has to lie before it in the log. */
  "incomplete",
  /** It was opened before, to something else. */
  "again",
  /** Opened where there were not two answers that agree, or to an older one than this device has put in. */
  "not-agreed",
  /** The two did not have the same before them. */
  "edited",
] as const;

export type RoundFault = (typeof ROUND_FAULTS)[number];
