import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type Bytes,
  type Change,
  type LogEntry,
  type OutsideChange,
  outsideChange,
  type Position,
  type Storage,
  type StorageError,
  type StoredValue,
  TO_SCRUB,
  type Unchanged,
} from "./port.ts";
import { sameBytes } from "./same-bytes.ts";

/** What several connections to one profile in memory share; lives as long as somebody holds it. */
export interface MemoryDisk {
  readonly log: LogEntry[];
  readonly journal: LogEntry[];
  /** The last positions that were given, in the log and in the journal. */
  given: { readonly log: Position; readonly journal: Position };
  readonly values: Map<string, StoredValue>;
  readonly chunks: Map<string, Bytes>;
  readonly connections: Map<symbol, (change: OutsideChange) => void>;
  lock: Promise<unknown> | undefined;
}

export const createMemoryDisk = (): MemoryDisk => ({
  log: [],
  journal: [],
  given: { log: 0, journal: 0 },
  values: new Map(),
  chunks: new Map(),
  connections: new Map(),
  lock: undefined,
});

/** A profile that vanishes with the page: for looking around, and for tests. */
export function openMemoryStorage(disk: MemoryDisk): Storage {
  const self = Symbol("connection");
  const listeners = new Set<(change: OutsideChange) => void>();
  let open = true;
  disk.connections.set(self, (change) => {
    for (const listener of listeners) listener(change);
  });

  const whileOpen = async <T>(work: () => T): Promise<Result<T, StorageError>> =>
    open ? ok(work()) : err({ kind: "closed" });

  const hold = async <T>(task: () => Promise<T>): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    disk.lock = promise;
    try {
      return await task();
    } finally {
      disk.lock = undefined;
      resolve();
    }
  };

  return {
    value: (name) => whileOpen(() => disk.values.get(name)),
    // Looked at and applied in one go, as a transaction does: nothing may come in between.
    write: async (change) =>
      open && isUnchanged(disk, change.onlyIf ?? {}) ? ok(applyChange(disk, change, self)) : err({ kind: "closed" }),
    log: (after, limit) => whileOpen(() => behind(disk.log, after, limit)),
    journal: (after, limit) => whileOpen(() => behind(disk.journal, after, limit)),
    chunks: (ids) => whileOpen(() => ids.map((id) => disk.chunks.get(id))),
    scrub: () => whileOpen(() => void disk.values.delete(TO_SCRUB)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenFree: async (task) => {
      while (disk.lock !== undefined) await disk.lock;
      return hold(task);
    },
    ifFree: async (task) => (disk.lock === undefined ? hold(task) : undefined),
    close: () => {
      open = false;
      disk.connections.delete(self);
    },
  };
}

function isUnchanged(disk: MemoryDisk, { head, value }: Unchanged): boolean {
  if (head !== undefined && head !== headOf(disk)) return false;
  if (value === undefined) return true;
  const found = disk.values.get(value.name);
  return found instanceof Uint8Array && sameBytes(found, value.bytes);
}

const headOf = (disk: MemoryDisk): Position => disk.log.at(-1)?.position ?? 0;

/** Positions rise, so a place is found by halving. */
function firstBehind(entries: readonly LogEntry[], after: Position): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.position ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

function behind(entries: readonly LogEntry[], after: Position, limit: number): readonly LogEntry[] {
  const first = firstBehind(entries, after);
  return entries.slice(first, first + limit);
}

function applyChange(disk: MemoryDisk, change: Change, self: symbol): Position {
  let { log, journal } = disk.given;
  for (const bytes of change.append ?? []) disk.log.push({ position: ++log, bytes: bytes.slice() });
  for (const bytes of change.journal ?? []) disk.journal.push({ position: ++journal, bytes: bytes.slice() });
  disk.given = { log, journal };
  for (const [position, bytes] of change.replace ?? []) {
    disk.log[firstBehind(disk.log, position - 1)] = { position, bytes: bytes.slice() };
  }
  take(disk.log, change.remove ?? []);
  take(disk.journal, change.unjournal ?? []);
  for (const [name, value] of change.set ?? []) {
    disk.values.set(name, value instanceof Uint8Array ? value.slice() : value);
  }
  for (const name of change.unset ?? []) disk.values.delete(name);
  if (change.dropChunks === "all") disk.chunks.clear();
  else for (const id of change.dropChunks ?? []) disk.chunks.delete(id);
  for (const [id, bytes] of change.putChunks ?? []) disk.chunks.set(id, bytes.slice());
  const told = outsideChange(change);
  if (told !== undefined) {
    queueMicrotask(() => {
      for (const [connection, tell] of disk.connections) if (connection !== self || told === "rewritten") tell(told);
    });
  }
  return headOf(disk);
}

function take(entries: LogEntry[], positions: readonly Position[]): void {
  if (positions.length === 0) return;
  const gone = new Set(positions);
  entries.splice(0, entries.length, ...entries.filter(({ position }) => !gone.has(position)));
}
