import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** What of the browser tells that it deletes what pages keep after seven days without a visit. */
export interface ForgetfulScope {
  readonly navigator: { readonly vendor?: string; readonly standalone?: boolean };
  readonly matchMedia: (query: string) => { readonly matches: boolean };
}

/**
 * Safari, and every browser on an iPhone, unless the page was opened from the home screen. There is no question that
 * could be put to the browser itself.
 */
export function forgets({ navigator, matchMedia }: ForgetfulScope = globalThis): boolean {
  if (navigator.vendor !== "Apple Computer, Inc.") return false;
  return navigator.standalone !== true && !matchMedia("(display-mode: standalone)").matches;
}

/** Whether a backup is to be offered before somebody writes: once on each device, whatever was answered. */
export const isBackupDue = (memo: Memo = browserMemo, scope: ForgetfulScope = globalThis): boolean =>
  forgets(scope) && memo.read(MEMO_KEYS.offered) === null;

export const backupOffered = (memo: Memo = browserMemo): void => memo.keep(MEMO_KEYS.offered, "1");
