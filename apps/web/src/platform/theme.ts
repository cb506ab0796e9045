import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

export type Theme = "system" | "light" | "dark";

export function readTheme(memo: Memo = browserMemo): Theme {
  const kept = memo.read(MEMO_KEYS.theme);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Remembers the choice and shows it at once. */
export function keepTheme(
  theme: Theme,
  memo: Memo = browserMemo,
  root: Pick<Element, "setAttribute" | "removeAttribute"> = document.documentElement,
): void {
  memo.keep(MEMO_KEYS.theme, theme === "system" ? null : theme);
  if (theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}
