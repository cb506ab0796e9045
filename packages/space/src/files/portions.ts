import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";

/** Reads a file from the front, so many bytes at a time, and holds no more of it than that. */
export interface Portions {
  take(length: number): Promise<Result<Bytes, PortionError>>;
  /** Whether nothing is left. */
  ended(): Promise<Result<boolean, "unreadable">>;
}

/** The file ends before, or cannot be read on. */
export type PortionError = "cut-short" | "unreadable";

export function portionsOf(file: Blob): Portions {
  const reader = file.stream().getReader();
  let rest = new Uint8Array();
  const more = async (): Promise<Result<boolean, "unreadable">> => {
    try {
      const next = await reader.read();
      if (next.done) return ok(false);
      rest = new Uint8Array(next.value);
      return ok(true);
    } catch {
      return err("unreadable");
    }
  };
  return {
    take: async (length) => {
      const taken = new Uint8Array(length);
      let at = 0;
      while (at < length) {
        if (rest.length === 0) {
          const came = await more();
          if (!came.ok) return came;
          if (!came.value) return err("cut-short");
        }
        const some = rest.subarray(0, length - at);
        taken.set(some, at);
        rest = rest.subarray(some.length);
        at += some.length;
      }
      return ok(taken);
    },
    ended: async () => {
      while (rest.length === 0) {
        const came = await more();
        if (!came.ok) return came;
        if (!came.value) return ok(true);
      }
      return ok(false);
    },
  };
}
