import { ok, type Result } from "@counterpoint/kernel";
import { type AuthoredText, writeKept } from "./kept-entry.ts";
import { readTexts, type TextPage } from "./reader.ts";
import type { Ground } from "./replica.ts";
import type { Bytes, Position, StorageError } from "./storage/port.ts";

/** The log itself, opened: what a backup is made from and added to. */
export interface BookLog {
  /** The next entries behind `after`, as they were written; 0 is before the first. */
  texts(after: Position): Promise<Result<TextPage, StorageError>>;
  /** All of them or none, sealed under the keys of this space. Each is the text of a batch; `refresh` shows them. */
  append(texts: readonly AuthoredText[]): Promise<Result<void, StorageError>>;
  /** Runs `task` while no other tab tidies or adds. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

/** Entries read in one go: few, since each may be a quarter of a mebibyte, and a long log is to be read in little memory. */
const READ_AT_ONCE = 100;

/** Sealed in one go: enough to keep the cipher busy, few enough to leave the screen its turn. */
const SEALED_AT_ONCE = 500;

export function logOf({ storage, vault }: Ground): BookLog {
  return {
    texts: (after) => readTexts(storage, vault, after, READ_AT_ONCE),
    append: async (texts) => {
      const sealed: Bytes[] = [];
      for (let from = 0; from < texts.length; from += SEALED_AT_ONCE) {
        const some = texts.slice(from, from + SEALED_AT_ONCE);
        for (const box of await Promise.all(some.map((text) => vault.entry.seal(writeKept(text))))) sealed.push(box);
      }
      if (sealed.length === 0) return ok(undefined);
      const written = await storage.write({ append: sealed });
      return written.ok ? ok(undefined) : written;
    },
    alone: (task) => storage.whenFree(task),
  };
}
