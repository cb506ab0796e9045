import { browserMemo, type Memo } from "../../platform/memo.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import type { PersonHere } from "./person-here.ts";

/** What each of two who use a device sets for their own book, and where the second person’s lies. */
const OWN: ReadonlyMap<string, string> = new Map([
  [MEMO_KEYS.carrier, MEMO_KEYS.otherCarrier],
  [MEMO_KEYS.rest, MEMO_KEYS.otherRest],
  [MEMO_KEYS.pace, MEMO_KEYS.otherPace],
]);

/** What both once had in common. */
const WAS_ONE: ReadonlySet<string> = new Set([MEMO_KEYS.rest, MEMO_KEYS.pace]);

/**
 * Where it is kept how this person’s own book travels, how soon it sends and when it locks itself. What one of two has chosen
 * decides nothing for the other: it would begin to be sent, or stay open, behind their back.
 */
export const personMemo = (who: PersonHere, memo: Memo = browserMemo): Memo => {
  if (who === "first") return memo;
  const ownOf = (key: string): string => OWN.get(key) ?? key;
  return {
    read: (key) => memo.read(ownOf(key)) ?? (WAS_ONE.has(key) ? inherited(key, ownOf(key), memo) : null),
    // The usual is kept too, or what the first has chosen would come in its place.
    keep: (key, value) => memo.keep(ownOf(key), value ?? (WAS_ONE.has(key) ? "" : null)),
  };
};

/** Whoever has none of their own yet goes on with that, as it was then. */
function inherited(key: string, own: string, memo: Memo): string | null {
  const value = memo.read(key);
  if (value !== null) memo.keep(own, value);
  return value;
}

/** What goes with this person’s book, and nothing of anybody else. */
export function forgetSettings(who: PersonHere, memo: Memo = browserMemo): void {
  for (const [first, second] of OWN) memo.keep(who === "first" ? first : second, null);
}
