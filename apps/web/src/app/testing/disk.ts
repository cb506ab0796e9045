import {
  createMemoryDisk,
  type MemoryDisk,
  openMemoryStorage,
  type Storage,
  type StorageError,
} from "@counterpoint/space";

/** A disk in memory whose writes can be made to fail, or be held back. */
export interface TestDisk {
  readonly memory: MemoryDisk;
  fault: StorageError | undefined;
  /** Writes from now on wait until the function that comes back is called. */
  hold(): () => void;
  /** One connection to it, as a tab has one. */
  connect(): Storage;
}

export function createDisk(): TestDisk {
  const memory = createMemoryDisk();
  let held: Promise<void> | undefined;
  const disk: TestDisk = {
    memory,
    fault: undefined,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = undefined;
        resolve();
      };
    },
    connect: () => {
      const storage = openMemoryStorage(memory);
      return {
        ...storage,
        write: async (change) => {
          await held;
          return disk.fault === undefined ? storage.write(change) : { ok: false, error: disk.fault };
        },
      };
    },
  };
  return disk;
}
