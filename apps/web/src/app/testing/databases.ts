import { ok } from "@counterpoint/kernel";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "@counterpoint/space";
import type { Disk } from "../pair/places.ts";

/** The databases of a browser, in memory, by their names. */
export interface TestDatabases extends Disk {
  readonly there: Map<string, MemoryDisk>;
}

export function createDatabases(): TestDatabases {
  const there = new Map<string, MemoryDisk>();
  return {
    there,
    names: async (book) => [...there.keys()].filter((name) => name.startsWith(`${book}-ours-`)),
    existing: async (name) => {
      const disk = there.get(name);
      return ok(disk === undefined ? undefined : openMemoryStorage(disk));
    },
    open: async (name) => {
      const disk = there.get(name) ?? createMemoryDisk();
      there.set(name, disk);
      return ok(openMemoryStorage(disk));
    },
    remove: async (name) => there.delete(name),
  };
}
