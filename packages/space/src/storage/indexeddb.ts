import { err, ok, type Result } from "@counterpoint/kernel";
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from "idb";
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
  type Unchanged,
} from "./port.ts";
import { sameBytes } from "./same-bytes.ts";

/** Rises with every change of the object stores; an older program meeting a higher number refuses (hold:H9). */
export const STORES_VERSION = 2;

export interface Stores extends DBSchema {
  log: { key: number; value: Bytes };
  journal: { key: number; value: Bytes };
  values: { key: string; value: StoredValue };
  chunks: { key: string; value: Bytes };
}

type Database = IDBPDatabase<Stores>;

/**
 * One profile in the browser's IndexedDB, under the database name `name`; made where there was none. Several tabs may
 * have it open: the Web Lock and the BroadcastChannel of the same name keep them in step.
 */
export const openIndexedDbStorage = (name: string): Promise<Result<Storage, StorageError>> => open(name, createStores);

/** The same where there is one; where there is none, none is made. */
export async function openExistingIndexedDbStorage(name: string): Promise<Result<Storage | undefined, StorageError>> {
  let absent = false;
  const opened = await open(name, (database, oldVersion, _, transaction) => {
    absent = oldVersion === 0;
    if (!absent) {
      createStores(database, oldVersion);
      return;
    }
    // Taking back the creation leaves nothing behind: the browser then has no such database.
    transaction.abort();
    transaction.done.catch(() => undefined);
  });
  return absent ? ok(undefined) : opened;
}

type Upgrade = NonNullable<OpenDBCallbacks<Stores>["upgrade"]>;

async function open(name: string, upgrade: Upgrade): Promise<Result<Storage, StorageError>> {
  const listeners = new Set<(change: OutsideChange) => void>();
  const tell = (change: OutsideChange): void => {
    for (const listener of listeners) listener(change);
  };
  let serving = true;
  const stopServing = (): void => {
    serving = false;
    tell("closed");
  };
  let database: Database;
  try {
    database = await openDB<Stores>(name, STORES_VERSION, {
      upgrade,
      blocking: () => {
        database.close();
        stopServing();
      },
      terminated: stopServing,
    });
  } catch (cause) {
    return err(storageError(cause));
  }
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (data === "appended" || data === "rewritten" || data === "changed") tell(data);
  };

  const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, StorageError>> => {
    if (!serving) return err({ kind: "closed" });
    try {
      return ok(await work());
    } catch (cause) {
      return err(storageError(cause));
    }
  };

  return ok({
    value: (key) => guarded(() => database.get("values", key)),
    write: async (change) => {
      const written = await guarded(() => write(database, change));
      const told = written.ok ? outsideChange(change) : undefined;
      if (told !== undefined && serving) channel.postMessage(told);
      if (told === "rewritten") tell(told);
      return written;
    },
    log: (after, limit) => guarded(() => readBehind(database, "log", after, limit)),
    journal: (after, limit) => guarded(() => readBehind(database, "journal", after, limit)),
    chunks: (ids) =>
      guarded(async () => {
        const store = database.transaction("chunks").store;
        return Promise.all(ids.map((id) => store.get(id)));
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    scrub: () => guarded(async () => (await import("./scrub.ts")).scrub(database)),
    whenFree: (task) => navigator.locks.request(name, task),
    ifFree: (task) =>
      navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? undefined : task())),
    close: () => {
      serving = false;
      channel.close();
      database.close();
    },
  });
}

/** What was there before a version stays as it is. */
function createStores(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore("log", { autoIncrement: true });
    database.createObjectStore("values");
    database.createObjectStore("chunks");
  }
  if (oldVersion < 2) database.createObjectStore("journal", { autoIncrement: true });
}

const STORES = ["log", "journal", "values", "chunks"] as const;

/** "strict" waits for the disk: what the screen calls kept survives a power cut, for a few milliseconds a write. */
async function write(database: Database, change: Change): Promise<Position> {
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const [log, journal, values, chunks] = [
    transaction.objectStore("log"),
    transaction.objectStore("journal"),
    transaction.objectStore("values"),
    transaction.objectStore("chunks"),
  ];
  if (change.onlyIf !== undefined && !(await isUnchanged(transaction, change.onlyIf))) {
    transaction.done.catch(() => undefined);
    transaction.abort();
    throw new DOMException("another tab was faster", "InvalidStateError");
  }
  const requests: Promise<unknown>[] = [
    ...(change.append ?? []).map((bytes) => log.add(compact(bytes))),
    ...Array.from(change.replace ?? [], ([position, bytes]) => log.put(compact(bytes), position)),
    ...(change.remove ?? []).map((position) => log.delete(position)),
    ...(change.journal ?? []).map((bytes) => journal.add(compact(bytes))),
    ...(change.unjournal ?? []).map((position) => journal.delete(position)),
    ...Array.from(change.set ?? [], ([name, value]) =>
      values.put(value instanceof Uint8Array ? compact(value) : value, name),
    ),
    ...(change.unset ?? []).map((name) => values.delete(name)),
    ...(change.dropChunks === "all" ? [chunks.clear()] : (change.dropChunks ?? []).map((id) => chunks.delete(id))),
    ...Array.from(change.putChunks ?? [], ([id, bytes]) => chunks.put(compact(bytes), id)),
  ];
  const head = log.openKeyCursor(null, "prev");
  // When a transaction aborts, its requests fail with AbortError first; only `done` knows the reason.
  for (const request of [...requests, head]) request.catch(() => undefined);
  await transaction.done;
  return (await head)?.key ?? 0;
}

/** IndexedDB writes the whole buffer of what is a part of one: with each envelope, the message that brought it. */
const compact = (bytes: Bytes): Bytes => (bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice());

type Transaction = IDBPTransaction<Stores, typeof STORES, "readwrite">;

async function isUnchanged(transaction: Transaction, { head, value }: Unchanged): Promise<boolean> {
  const [log, values] = [transaction.objectStore("log"), transaction.objectStore("values")];
  if (head !== undefined && head !== ((await log.openKeyCursor(null, "prev"))?.key ?? 0)) return false;
  if (value === undefined) return true;
  const found = await values.get(value.name);
  return found instanceof Uint8Array && sameBytes(found, value.bytes);
}

async function readBehind(
  database: Database,
  name: "log" | "journal",
  after: Position,
  limit: number,
): Promise<readonly LogEntry[]> {
  const range = IDBKeyRange.lowerBound(after, true);
  const store = database.transaction(name).store;
  const [keys, values] = await Promise.all([store.getAllKeys(range, limit), store.getAll(range, limit)]);
  const entries: LogEntry[] = [];
  for (const [i, position] of keys.entries()) {
    const bytes = values[i];
    if (bytes !== undefined) entries.push({ position, bytes });
  }
  return entries;
}

function storageError(cause: unknown): StorageError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : "";
  if (name === "VersionError") return { kind: "newer" };
  if (name === "QuotaExceededError") return { kind: "full" };
  if (name === "InvalidStateError") return { kind: "closed" };
  return { kind: "unavailable", detail: cause instanceof Error ? `${name}: ${cause.message}` : String(cause) };
}
