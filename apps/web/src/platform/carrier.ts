import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** How a book on several devices travels: by way of the host of this page, or in files alone, and then nothing is sent. */
export type Carrier = "host" | "file";

/**
 * Where nobody knows any more, in files alone: what was to be sent and is not can be sent later. Whoever chooses files
 * has to keep it before the book is one of several devices, and the host only after.
 */
export const readCarrier = (memo: Memo = browserMemo): Carrier =>
  memo.read(MEMO_KEYS.carrier) === "host" ? "host" : "file";

export const keepCarrier = (carrier: Carrier, memo: Memo = browserMemo): void => memo.keep(MEMO_KEYS.carrier, carrier);
