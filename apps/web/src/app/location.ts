import { useSyncExternalStore } from "react";

/**
 * Where one is, in the browser's own history. A place has an address; a `layer` is a screen over a place without an
 * address of its own: it can be closed with the browser's Back, but leaves nothing in the list of visited pages that
 * the place would not leave (S12). What is kept in the entry must be nothing private.
 */
export interface Entry {
  readonly layer?: string;
  readonly detail?: string;
}

const MOVED = "moved";

/** Goes to a place of the book: a path from `places`. */
export function goTo(path: string, entry: Entry = {}): void {
  history.pushState(entry, "", path);
  window.dispatchEvent(new Event(MOVED));
}

/** Stays where one is, with another entry on top. */
export const goOver = (entry: Entry): void => goTo(location.pathname, entry);

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** The layer's detail while it is open, else null. */
export const useDetail = (layer: string): string | null => useSyncExternalStore(subscribe, () => readDetail(layer));

export function readDetail(layer: string): string | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("layer" in state) || state.layer !== layer) return null;
  return "detail" in state && typeof state.detail === "string" ? state.detail : "";
}

function subscribe(listener: () => void): () => void {
  for (const event of ["popstate", MOVED]) window.addEventListener(event, listener);
  return () => {
    for (const event of ["popstate", MOVED]) window.removeEventListener(event, listener);
  };
}
