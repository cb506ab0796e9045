import type { Result } from "@counterpoint/kernel";

/**
 * Where one profile keeps its bytes. Knows nothing of what they mean: everything but the device key arrives sealed.
 * Every adapter passes `storage.acceptance.ts`.
 */
export interface Storage {
  /** A named value; undefined where none was set. */
  value(name: string): Promise<Result<StoredValue | undefined, StorageError>>;
  /** All of the change or none of it. Resolves with the head of the log once it would survive a power cut. */
  write(change: Change): Promise<Result<Position, StorageError>>;
  /** Entries behind `after`, oldest first, at most `limit`. Positions rise but may have gaps. */
  log(after: Position, limit: number): Promise<Result<readonly LogEntry[], StorageError>>;
  /** What was put into the journal behind `after`, oldest first, at most `limit`. Positions of its own, as in the log. */
  journal(after: Position, limit: number): Promise<Result<readonly LogEntry[], StorageError>>;
  /** The chunks in the order asked for; undefined for one that is not there. */
  chunks(ids: readonly string[]): Promise<Result<readonly (Bytes | undefined)[], StorageError>>;
  /**
   * Told after another connection (another tab) has written, or has closed this one. That entries were taken out of the
   * log is told to every connection, this one too: whoever holds an index of them makes it anew.
   */
  onChange(listener: (change: OutsideChange) => void): () => void;
  /**
   * Makes the disk let go, as far as a page can, of what values were before they were last set or unset, and unsets
   * `TO_SCRUB` when it has.
   */
  scrub(): Promise<Result<void, StorageError>>;
  /** Runs `task` when no other connection holds the lock of this profile. */
  whenFree<T>(task: () => Promise<T>): Promise<T>;
  /** The same, but gives up at once with undefined where the lock is held. */
  ifFree<T>(task: () => Promise<T>): Promise<T | undefined>;
  close(): void;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export type StoredValue = Bytes | CryptoKey;

/** Where an entry stands in this device's log: a whole number from 1; 0 is before the first. */
export type Position = number;

/** A value that says that the disk is still to be scrubbed: set in the change that makes it necessary. */
export const TO_SCRUB = "to-scrub";

export interface LogEntry {
  readonly position: Position;
  readonly bytes: Bytes;
}

export interface Change {
  /** Where this does not hold any more, nothing is changed, and the answer is `closed`. */
  readonly onlyIf?: Unchanged;
  readonly append?: readonly Bytes[];
  /** Entries that take the place of those at their positions. */
  readonly replace?: ReadonlyMap<Position, Bytes>;
  /** Entries that go. Their positions are never given to others. */
  readonly remove?: readonly Position[];
  /** Appended to the journal. */
  readonly journal?: readonly Bytes[];
  readonly unjournal?: readonly Position[];
  readonly set?: ReadonlyMap<string, StoredValue>;
  readonly unset?: readonly string[];
  /** Dropped before others are put. */
  readonly dropChunks?: readonly string[] | "all";
  readonly putChunks?: ReadonlyMap<string, Bytes>;
}

/** What another tab may not have changed since it was read. */
export interface Unchanged {
  readonly head?: Position;
  readonly value?: { readonly name: string; readonly bytes: Bytes };
}

export type OutsideChange =
  /** The log is longer; other things may have changed too. */
  | "appended"
  /** Entries were taken out of the log. */
  | "rewritten"
  /** Values or the journal, and nothing of the log. */
  | "changed"
  | "closed";

/** What others are told of a change; undefined where there is nothing to tell. */
export function outsideChange(change: Change): OutsideChange | undefined {
  if ((change.remove?.length ?? 0) > 0) return "rewritten";
  if ((change.append?.length ?? 0) > 0) return "appended";
  const parts = [change.journal?.length, change.unjournal?.length, change.set?.size, change.unset?.length];
  return parts.some((length) => (length ?? 0) > 0) ? "changed" : undefined;
}

export type StorageError =
  /** Written by a newer version of Counterpoint: reload to get that version. */
  | { readonly kind: "newer" }
  /** The disk, or the browser's share of it, is full: make room and try again. */
  | { readonly kind: "full" }
  /** Another tab has upgraded or erased the data, or changed the keys to it: reload. */
  | { readonly kind: "closed" }
  /** The browser refuses to keep anything (private window, storage switched off), or failed: `detail` says how. */
  | { readonly kind: "unavailable"; readonly detail: string };
