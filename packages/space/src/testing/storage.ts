import { seededChance } from "@counterpoint/kernel";
import { createMemoryDisk, type MemoryDisk } from "../storage/memory.ts";
import type { Bytes, Change, Storage, StorageError } from "../storage/port.ts";

/** The disk as it is now: what a power cut would leave. */
export function copyOf(disk: MemoryDisk): MemoryDisk {
  return {
    ...createMemoryDisk(),
    log: [...disk.log],
    journal: [...disk.journal],
    given: disk.given,
    values: new Map(disk.values),
    chunks: new Map(disk.chunks),
  };
}

/** A storage whose writes fail while `fault` is set, and can be held back. */
export interface FaultyStorage extends Storage {
  fault: StorageError | undefined;
  /** Writes from now on wait until the function that comes back is called. */
  holdWrites(): () => void;
}

export function faulty(storage: Storage): FaultyStorage {
  let held: Promise<void> | undefined;
  const wrapped: FaultyStorage = {
    ...storage,
    fault: undefined,
    holdWrites: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = undefined;
        resolve();
      };
    },
    write: async (change) => {
      await held;
      return wrapped.fault === undefined ? storage.write(change) : { ok: false, error: wrapped.fault };
    },
  };
  return wrapped;
}

/** Calls `before` ahead of every access to the disk: for what another tab does in between. */
export function observed(
  storage: Storage,
  before: (access: {
    readonly name: "value" | "log" | "journal" | "chunks" | "write";
    readonly of: readonly string[];
  }) => unknown,
): Storage {
  return {
    ...storage,
    value: async (name) => {
      await before({ name: "value", of: [name] });
      return storage.value(name);
    },
    log: async (after, limit) => {
      await before({ name: "log", of: [String(after)] });
      return storage.log(after, limit);
    },
    journal: async (after, limit) => {
      await before({ name: "journal", of: [String(after)] });
      return storage.journal(after, limit);
    },
    chunks: async (ids) => {
      await before({ name: "chunks", of: ids });
      return storage.chunks(ids);
    },
    write: async (change) => {
      await before({ name: "write", of: namesIn(change) });
      return storage.write(change);
    },
  };
}

/** A disk that takes a while, each time another one: what several tabs do at once then meets in many orders. */
export function dawdling(storage: Storage, seed: number): Storage {
  const chance = seededChance(seed);
  const dawdle = async (): Promise<void> => {
    for (let left = chance.below(5); left > 0; left--) {
      await (chance.below(2) === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve)));
    }
  };
  const late = async <T>(work: () => Promise<T>): Promise<T> => {
    await dawdle();
    const done = await work();
    await dawdle();
    return done;
  };
  return {
    ...storage,
    value: (name) => late(() => storage.value(name)),
    log: (after, limit) => late(() => storage.log(after, limit)),
    journal: (after, limit) => late(() => storage.journal(after, limit)),
    chunks: (ids) => late(() => storage.chunks(ids)),
    write: (change) => late(() => storage.write(change)),
  };
}

const namesIn = (change: Change): readonly string[] => [...(change.set?.keys() ?? []), ...(change.unset ?? [])];

/** Every byte on the disk, key objects left out. */
export function bytesOn(disk: MemoryDisk): readonly Bytes[] {
  const values = [...disk.values.values()].filter((value) => value instanceof Uint8Array);
  return [...[...disk.log, ...disk.journal].map((entry) => entry.bytes), ...values, ...disk.chunks.values()];
}
