import type { Held } from "./held.ts";
import type { Standing } from "./port.ts";

/** Somebody has ended the space: nothing more of it is taken by anybody, and after a while nobody but its devices has it. */
export const hasEnded = ({ membership }: Pick<Held, "membership">): boolean =>
  membership !== null && membership.dissolvedBy !== null;

/** Whether this person is in it still. An end that is told outweighs a departure that was not. */
export function overOf(held: Pick<Held, "membership" | "state">): Standing["over"] {
  if (hasEnded(held)) return "ended";
  return held.state.parted ? "left" : null;
}
