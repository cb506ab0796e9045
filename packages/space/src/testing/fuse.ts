import { err } from "@counterpoint/kernel";
import type { Storage } from "../storage/port.ts";

/** A storage that stops at a write, as where the power is cut: that write and all after it are not on the disk. */
export interface FusedStorage extends Storage {
  /** The write after so many. */
  blowAfter(writes: number): void;
  isBlown(): boolean;
}

export function fused(storage: Storage): FusedStorage {
  let left = Number.POSITIVE_INFINITY;
  let blown = false;
  return {
    ...storage,
    blowAfter: (writes) => {
      left = writes;
    },
    isBlown: () => blown,
    write: async (change) => {
      blown ||= left <= 0;
      if (blown) return err({ kind: "closed" });
      left--;
      return storage.write(change);
    },
  };
}
