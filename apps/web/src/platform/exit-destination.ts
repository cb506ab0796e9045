import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";

/** Where quick exit leads: a page of kitchen measures that comes with the app, or an empty tab. Both work offline. */
export type Destination = "kitchen" | "blank";

const ADDRESSES: Readonly<Record<Destination, string>> = { kitchen: "/away.html", blank: "about:blank" };

export function readDestination(memo: Memo = browserMemo): Destination {
  return memo.read(MEMO_KEYS.destination) === "blank" ? "blank" : "kitchen";
}

export function keepDestination(destination: Destination, memo: Memo = browserMemo): void {
  memo.keep(MEMO_KEYS.destination, destination === "kitchen" ? null : destination);
}

export function addressOf(destination: Destination): string {
  return ADDRESSES[destination];
}
