import type { Held } from "./held.ts";

/** Somebody has ended the space: nothing more of it is taken by anybody, and after a while nobody but its devices has it. */
export const hasEnded = ({ membership }: Pick<Held, "membership">): boolean =>
  membership !== null && membership.dissolvedBy !== null;
