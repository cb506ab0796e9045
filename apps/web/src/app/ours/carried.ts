import { createStore, type WritableStore } from "../../platform/store.ts";

/**
 * A text out of somebody's own pages, on its way to what they share: one at a time, because somebody chose it, and in
 * memory alone. It is shown nowhere but where they decide on it, and gone with a lock or with the page.
 */
export const carried: WritableStore<string | null> = createStore<string | null>(null);
