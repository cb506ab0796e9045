import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** When what was written is sent to one's other devices: "later" lets whoever passes it on learn less of when (S2). */
export type SendingPace = "later" | "now";

export const readPace = (memo: Memo = browserMemo): SendingPace =>
  memo.read(MEMO_KEYS.pace) === "now" ? "now" : "later";

export const keepPace = (pace: SendingPace, memo: Memo = browserMemo): void =>
  memo.keep(MEMO_KEYS.pace, pace === "later" ? null : pace);
