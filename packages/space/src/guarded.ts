import { type BoxKey, openKeyring, type Secret } from "@counterpoint/crypto";
import { toHex } from "@counterpoint/kernel";
import { KEYRING } from "./keys.ts";
import type { Bytes, Change, Storage } from "./storage/port.ts";
import { sameBytes } from "./storage/same-bytes.ts";

/** The keys that a tab works under, and how they lie on the disk. */
export interface Held {
  readonly wrapping: BoxKey;
  readonly local: Secret;
  readonly sealed: Bytes;
}

/**
 * The same storage for as long as the profile's keys are these. When another tab has changed the lock, what this one
 * would write is sealed under keys that are gone: it is refused, and the page says that another tab has taken over. A
 * keyring that has only learnt of more epochs is no such change: writing goes on.
 */
export function guarded(storage: Storage, held: Held): Storage {
  let { sealed } = held;
  const write = (change: Change) =>
    storage.write({ ...change, onlyIf: { ...change.onlyIf, value: { name: KEYRING, bytes: sealed } } });
  return {
    ...storage,
    write: async (change) => {
      const written = await write(change);
      if (written.ok || written.error.kind !== "closed") return written;
      const now = await storage.value(KEYRING);
      if (!now.ok || !(now.value instanceof Uint8Array) || sameBytes(now.value, sealed)) return written;
      if (!(await isSameLock(now.value, held))) return written;
      sealed = now.value;
      return write(change);
    },
  };
}

/** Whoever changes the lock draws a new local secret. */
async function isSameLock(sealed: Bytes, { wrapping, local }: Held): Promise<boolean> {
  const opened = await openKeyring(sealed, wrapping);
  return opened.ok && toHex(opened.value.local) === toHex(local);
}
