import type { Result } from "@counterpoint/kernel";
import type { Bytes, Storage, StorageError } from "./storage/port.ts";

export type SaveStatus =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** On the screen and in memory, but not on disk; the next write or `retry` takes it along. */
  | { readonly kind: "failed"; readonly error: StorageError };

export interface Writer {
  /** Resolves once the text is on disk, or with the reason why it is not yet. */
  push(text: string): Promise<Result<void, StorageError>>;
  retry(): Promise<void>;
  status(): SaveStatus;
}

interface Waiting {
  readonly text: string;
  readonly settle: (result: Result<void, StorageError>) => void;
}

/**
 * Appends to the log in the order of the pushes, several in one transaction where they come faster than the disk. What
 * could not be written is kept and tried again with the next push: nothing is dropped while the page lives.
 */
export function createWriter(storage: Storage, seal: (text: string) => Promise<Bytes>, onStatus: () => void): Writer {
  const waiting: Waiting[] = [];
  let status: SaveStatus = { kind: "saved" };
  let running = false;

  const become = (next: SaveStatus): void => {
    status = next;
    onStatus();
  };

  const drain = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      while (waiting.length > 0) {
        const taken = [...waiting];
        const sealed = await Promise.all(taken.map((entry) => seal(entry.text)));
        const written = await storage.write({ append: sealed });
        if (!written.ok) {
          become({ kind: "failed", error: written.error });
          // Those that came meanwhile wait for the same disk.
          for (const entry of waiting) entry.settle(written);
          return;
        }
        waiting.splice(0, taken.length);
        if (waiting.length === 0) become({ kind: "saved" });
        for (const entry of taken) entry.settle({ ok: true, value: undefined });
      }
    } finally {
      running = false;
    }
  };

  return {
    push: (text) =>
      new Promise((settle) => {
        waiting.push({ text, settle });
        if (status.kind !== "saving") become({ kind: "saving" });
        void drain();
      }),
    retry: async () => {
      if (waiting.length === 0) return;
      become({ kind: "saving" });
      await drain();
    },
    status: () => status,
  };
}
