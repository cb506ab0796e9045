import type { Aside, LinkState } from "./state.ts";
import { START } from "./state.ts";

/** Older ones are forgotten: a relay that leaves out ever new ones has a device read anew at most once for each. */
const MOST_REMEMBERED = 64;

/**
 * All of the relay's log was read, and of some device an envelope lies in it without the one before. An honest relay has
 * every one: so the log that was read may be another, which a copy that was put back has grown to, and which had by
 * accident the same envelopes at the places that were looked at (`sync/check.ts`). It is read from its beginning, and what
 * this device has sent is offered once more; once for each gap, so that a relay which does withhold keeps nobody busy.
 */
export function readAnew(state: LinkState): LinkState {
  if (state.seen.seq < state.said.log) return state;
  const gaps = state.aside.filter(isGap).map(({ hash }) => hash);
  if (gaps.every((hash) => state.readAnewFor.includes(hash))) return state;
  const readAnewFor = [...new Set([...state.readAnewFor, ...gaps])].slice(-MOST_REMEMBERED);
  return { ...state, seen: START.seen, promised: [], putBack: true, again: 0, readAnewFor };
}

const isGap = ({ why, seq }: Aside): boolean => why === "before" && seq !== null;
