import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** How a book on several devices travels: by way of the host of this page, or in files alone, and then nothing is sent. */
export type Carrier = "host" | "file";

export const readCarrier = (memo: Memo = browserMemo): Carrier =>
  memo.read(MEMO_KEYS.carrier) === "file" ? "file" : "host";

export const keepCarrier = (carrier: Carrier, memo: Memo = browserMemo): void =>
  memo.keep(MEMO_KEYS.carrier, carrier === "host" ? null : carrier);
