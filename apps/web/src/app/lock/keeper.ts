import type { Space } from "@counterpoint/space";
import { watchIdle } from "../../platform/idle.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import { leastOpenMinutes } from "../../platform/open-for.ts";
import { readRest } from "../../platform/rest.ts";
import { LOCK_CHANNEL } from "./channel.ts";
import { closeBook, closeEverywhere } from "./close-book.ts";
import type { PersonHere } from "./person-here.ts";
import { personMemo } from "./person-memo.ts";

/**
 * Locks an open book that nobody touches any more, here and in the other tabs (S10), and one whose other tab was left
 * by quick exit (S17). Returns a function that stops.
 */
export function keepLocked(who: PersonHere, space: Space): () => void {
  const channel = new BroadcastChannel(LOCK_CHANNEL);
  const idle = watchIdle(
    {
      window,
      document,
      now: () => Date.now(),
      limitMs: () => Math.max(readRest(personMemo(who)), leastOpenMinutes()) * 60_000,
      tell: () => channel.postMessage("here"),
    },
    () => void closeEverywhere(space),
  );
  channel.onmessage = ({ data }) => {
    if (data === "here") idle.seenElsewhere();
  };
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === MEMO_KEYS.left && newValue !== null) void closeBook(space);
  };
  window.addEventListener("storage", onStorage);
  return () => {
    idle.stop();
    channel.close();
    window.removeEventListener("storage", onStorage);
  };
}
