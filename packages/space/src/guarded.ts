import { KEYRING } from "./keys.ts";
import type { Bytes, Storage } from "./storage/port.ts";

/**
 * The same storage for as long as the profile's keys are these. When another tab has changed the lock, what this one
 * would write is sealed under keys that are gone: it is refused, and the page says that another tab has taken over.
 */
export const guarded = (storage: Storage, keyring: Bytes): Storage => ({
  ...storage,
  write: (change) =>
    storage.write({ ...change, onlyIf: { ...change.onlyIf, value: { name: KEYRING, bytes: keyring } } }),
});
