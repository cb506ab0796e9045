import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { createStore, type Store } from "./store.ts";

/**
 * `away`: the window is hidden or lost focus; the cover comes off by itself on return (S14).
 * `left`: quick exit was used; the cover stays, also over the next opening, until a person takes it off (S17).
 */
export type CoverState = "open" | "away" | "left";

export interface Cover {
  readonly state: Store<CoverState>;
  /** Takes off the cover that quick exit left. */
  uncover(): void;
  stop(): void;
}

export interface CoverPorts {
  readonly memo: Memo;
  readonly window: EventTarget;
  readonly document: EventTarget & {
    readonly visibilityState: DocumentVisibilityState;
    readonly documentElement: Pick<Element, "setAttribute" | "removeAttribute">;
  };
}

export function coverState(seen: { left: boolean; hidden: boolean; focused: boolean }): CoverState {
  if (seen.left) return "left";
  return seen.hidden || !seen.focused ? "away" : "open";
}

/** Watches the window, and writes the state on `<html data-covered>` in the same moment, before anything is drawn anew. */
export function watchCover(ports: CoverPorts = { memo: browserMemo, window, document }): Cover {
  const { memo, window: scope, document: page } = ports;
  const hasLeft = (): boolean => memo.read(MEMO_KEYS.left) !== null;
  const seen = { left: hasLeft(), hidden: page.visibilityState === "hidden", focused: true };
  const state = createStore<CoverState>("open");

  const show = (): void => {
    const now = coverState(seen);
    if (now === "open") page.documentElement.removeAttribute("data-covered");
    else page.documentElement.setAttribute("data-covered", now);
    state.set(now);
  };
  const on = (target: EventTarget, name: string, change: () => void): (() => void) => {
    const listener = (): void => {
      change();
      show();
    };
    target.addEventListener(name, listener);
    return () => target.removeEventListener(name, listener);
  };
  const look = (): void => {
    seen.hidden = page.visibilityState === "hidden";
  };

  const stops = [
    on(page, "visibilitychange", look),
    on(scope, "pageshow", look),
    on(scope, "pagehide", () => {
      seen.hidden = true;
    }),
    on(scope, "blur", () => {
      seen.focused = false;
    }),
    on(scope, "focus", () => {
      seen.focused = true;
    }),
    // Quick exit in one window covers the others; taking the cover off in one takes it off all.
    on(scope, "storage", () => {
      seen.left = hasLeft();
    }),
  ];
  show();

  return {
    state,
    uncover: () => {
      memo.keep(MEMO_KEYS.left, null);
      seen.left = false;
      show();
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
