import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** Minutes without a touch or a key after which an open book locks itself. */
export type RestMinutes = 1 | 5 | 15;

export const REST_MINUTES: readonly RestMinutes[] = [1, 5, 15];
const USUAL: RestMinutes = 5;

export function readRest(memo: Memo = browserMemo): RestMinutes {
  const kept = memo.read(MEMO_KEYS.rest);
  return REST_MINUTES.find((minutes) => `${minutes}` === kept) ?? USUAL;
}

export const keepRest = (minutes: RestMinutes, memo: Memo = browserMemo): void =>
  memo.keep(MEMO_KEYS.rest, minutes === USUAL ? null : `${minutes}`);
