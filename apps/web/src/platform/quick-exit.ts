import { addressOf, readDestination } from "./exit-destination.ts";
import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { afterPress, type Presses } from "./shift-presses.ts";

export interface ExitPorts {
  readonly memo: Memo;
  readonly window: EventTarget;
  readonly page: Pick<HTMLElement, "replaceChildren">;
  readonly location: Pick<Location, "replace" | "reload">;
}

/**
 * Quick exit (S17). The screen is empty before anything else happens, even if the browser takes its time to leave. The
 * address that is left is replaced in the history; the addresses before it stay there, which the app says plainly.
 */
export function leave(ports: ExitPorts = browserPorts()): void {
  const { memo, window: scope, page, location } = ports;
  leaving = true;
  page.replaceChildren();
  memo.keep(MEMO_KEYS.left, "1");
  // Going back may bring the emptied page out of the browser's memory; loading it anew shows the cover instead.
  scope.addEventListener("pageshow", (event) => {
    if ("persisted" in event && event.persisted === true) location.reload();
  });
  location.replace(addressOf(readDestination(memo)));
}

/** Nothing may hold the page back on the way out, not even words that are not kept yet. */
export const isLeaving = (): boolean => leaving;

/** For a page whose book is no more: from now on nothing holds it back. */
export const letPageGo = (): void => {
  leaving = true;
};

let leaving = false;

/**
 * Calls back when Shift is pressed three times in a row, wherever the focus is, text fields included. Returns a function
 * that stops listening.
 */
export function listenForShift(onThree: () => void, scope: EventTarget = window): () => void {
  let presses: Presses = [];
  const forget = (): void => {
    presses = [];
  };
  const count = (event: Event): void => {
    if (!isKeyPress(event)) {
      forget(); // A browser that fills in a form sends key events without a key.
      return;
    }
    const after = afterPress(presses, {
      key: event.key,
      repeat: event.repeat,
      chord: event.ctrlKey || event.altKey || event.metaKey,
      at: event.timeStamp,
    });
    presses = after.kind === "counting" ? after.presses : [];
    if (after.kind === "leave") onThree();
  };
  // Capturing, on the window: no field and no dialog can keep the key for itself.
  scope.addEventListener("keydown", count, { capture: true });
  scope.addEventListener("pointerdown", forget, { capture: true });
  return () => {
    scope.removeEventListener("keydown", count, { capture: true });
    scope.removeEventListener("pointerdown", forget, { capture: true });
  };
}

function isKeyPress(event: Event): event is KeyboardEvent {
  return "key" in event && typeof event.key === "string";
}

function browserPorts(): ExitPorts {
  return { memo: browserMemo, window, page: document.documentElement, location };
}
