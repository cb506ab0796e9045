import type { SyncStatus } from "./port.ts";
import type { State } from "./state.ts";

/** In one line. What others write while all is well is not worth a word. */
export function statusOf({ facts, line, trouble, fails, stopped }: State): SyncStatus {
  if (!facts.isShared) return { kind: "alone" };
  if (facts.removed) return { kind: "removed" };
  if (facts.over !== null) return { kind: facts.over };
  if (trouble !== null) return trouble;
  if (line.kind === "down" || stopped) {
    return fails === 0 && !stopped ? { kind: "catching-up" } : { kind: "offline", unsent: facts.unsent };
  }
  // A line that is tried again, and again, is none yet.
  if (line.kind !== "up") return fails > 0 ? { kind: "offline", unsent: facts.unsent } : { kind: "catching-up" };
  if (line.since === null) return { kind: "catching-up" };
  if (facts.unsent > 0 && !facts.mayWrite && !facts.epochDue) return { kind: "held", unsent: facts.unsent };
  return facts.unsent > 0 ? { kind: "sending", unsent: facts.unsent } : { kind: "in-step" };
}
