import { browserMemo, type Memo } from "../../platform/memo.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import type { PersonHere } from "./person-here.ts";

/**
 * Where it is kept how this person’s own book travels. What one of two who use a device has chosen for theirs decides
 * nothing for the other’s: it would begin to be sent, or cease to be, behind their back.
 */
export const carrierMemo = (who: PersonHere, memo: Memo = browserMemo): Memo =>
  who === "first"
    ? memo
    : {
        read: () => memo.read(MEMO_KEYS.otherCarrier),
        keep: (_, value) => memo.keep(MEMO_KEYS.otherCarrier, value),
      };
