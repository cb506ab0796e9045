import type { Standing } from "../link/port.ts";
import type { Facts } from "./state.ts";

export const factsOf = (standing: Standing): Facts => ({
  isShared: standing.membership !== null,
  chainLength: standing.chainLength,
  seenSeq: standing.seen.seq,
  unsent: standing.unsent,
  mayWrite: standing.mayWrite,
  epochDue: standing.epochDue,
  removed: standing.removed,
  over: standing.over,
  parted: standing.parted,
  isOfTwo: standing.membership?.members.size === 2,
  chainWanted: standing.chainWanted,
});
