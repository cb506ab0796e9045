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

/** What a history entry holds: the topmost layer, and those that lie under it and stay open. */
interface Kept extends Entry {
  readonly under?: unknown;
}

const MOVED = "moved";

/** Goes to a place of the book: a path from `places`. */
export const goTo = (path: string, entry: Entry = {}): void => push(path, entry);

/** Goes to a place in the stead of the screen one is on: Back does not lead there any more. */
export function goInstead(path: string): void {
  history.replaceState({}, "", path);
  window.dispatchEvent(new Event(MOVED));
}

/** Stays where one is, with another layer on top: what is open under it stays as it is. */
export const goOver = (entry: Entry): void => push(location.pathname, { ...entry, under: history.state });

function push(path: string, kept: Kept): void {
  history.pushState(kept, "", path);
  window.dispatchEvent(new Event(MOVED));
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** The layer's detail while it is open, else null. */
export const useDetail = (layer: string): string | null => useSyncExternalStore(subscribe, () => readDetail(layer));

export const readDetail = (layer: string): string | null => find(history.state, layer);

export const isOnTop = (layer: string): boolean => layerOf(history.state) === layer;

function find(state: unknown, layer: string): string | null {
  if (typeof state !== "object" || state === null) return null;
  if (layerOf(state) === layer) return "detail" in state && typeof state.detail === "string" ? state.detail : "";
  return "under" in state ? find(state.under, layer) : null;
}

const layerOf = (state: unknown): unknown =>
  typeof state === "object" && state !== null && "layer" in state ? state.layer : null;

function subscribe(listener: () => void): () => void {
  for (const event of ["popstate", MOVED]) window.addEventListener(event, listener);
  return () => {
    for (const event of ["popstate", MOVED]) window.removeEventListener(event, listener);
  };
}
