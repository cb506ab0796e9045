/**
 * Long lists of hashes, in pages of values: of every place of a relay's log, and of every envelope of a device. They say
 * no more than the envelopes themselves, which lie in the journal as they came, and are not sealed either.
 */
import type { DeviceId } from "@counterpoint/kernel";
import { fromHex, ok, type Result, toHex } from "@counterpoint/kernel";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";

const HASH_BYTES = 32;
const IN_PAGE = 128;

export type PageList = "seen" | DeviceId;

/** Numbers begin with 1. What is put is seen at once by `get`, and is on the disk once `changed` has been written. */
export interface HashPages {
  get(list: PageList, number: number): Promise<Result<string | undefined, StorageError>>;
  /** Numbers of one list follow one another. */
  put(list: PageList, number: number, hash: string): Promise<Result<void, StorageError>>;
  /** The values to set with the rest of a change. */
  changed(): ReadonlyMap<string, Bytes>;
}

/** For one change: nothing is held for the next, since another tab may make that. */
export function hashPages(storage: Storage): HashPages {
  const pages = new Map<string, Bytes>();
  const changed = new Set<string>();
  const pageOf = async (name: string): Promise<Result<Bytes, StorageError>> => {
    const held = pages.get(name);
    if (held !== undefined) return ok(held);
    const value = await storage.value(name);
    if (!value.ok) return value;
    return ok(value.value instanceof Uint8Array ? value.value : new Uint8Array());
  };
  return {
    get: async (list, number) => {
      if (number < 1) return ok(undefined);
      const name = nameOf(list, number);
      const page = await pageOf(name);
      if (!page.ok) return page;
      pages.set(name, page.value);
      const at = placeOf(number);
      return ok(page.value.length < at + HASH_BYTES ? undefined : toHex(page.value.subarray(at, at + HASH_BYTES)));
    },
    put: async (list, number, hash) => {
      const name = nameOf(list, number);
      const page = await pageOf(name);
      if (!page.ok) return page;
      const at = placeOf(number);
      const longer = new Uint8Array(Math.max(page.value.length, at + HASH_BYTES));
      longer.set(page.value);
      longer.set(fromHex(hash), at);
      pages.set(name, longer);
      changed.add(name);
      return ok(undefined);
    },
    changed: () => new Map([...changed].flatMap((name) => [[name, pages.get(name) ?? new Uint8Array()] as const])),
  };
}

const nameOf = (list: PageList, number: number): string => `hashes ${list} ${Math.floor((number - 1) / IN_PAGE)}`;

const placeOf = (number: number): number => ((number - 1) % IN_PAGE) * HASH_BYTES;
