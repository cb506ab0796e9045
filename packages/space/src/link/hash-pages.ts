/**
 * Long lists of hashes, in pages of values: of every place of a relay's log, and of every envelope of a device. They say
 * no more than the envelopes themselves, which lie in the journal as they came, and are not sealed either.
 */
import type { DeviceId } from "@counterpoint/kernel";
import { err, fromHex, ok, type Result, toHex } from "@counterpoint/kernel";
import type { Bytes, Storage, StorageError } from "../storage/port.ts";

const HASH_BYTES = 32;
const IN_PAGE = 128;

export type PageList = "seen" | DeviceId;

const nameOf = (list: PageList, page: number): string => `hashes ${list} ${page}`;

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
  const pages = new Map<string, string[]>();
  const changed = new Set<string>();
  const pageOf = async (list: PageList, number: number): Promise<Result<string[], StorageError>> => {
    const name = nameOf(list, Math.floor((number - 1) / IN_PAGE));
    const held = pages.get(name);
    if (held !== undefined) return ok(held);
    const value = await storage.value(name);
    if (!value.ok) return value;
    const page = value.value instanceof Uint8Array ? read(value.value) : [];
    // Asked for twice at once, one of them is the page for both.
    const settled = pages.get(name) ?? page;
    pages.set(name, settled);
    return ok(settled);
  };
  return {
    get: async (list, number) => {
      if (number < 1) return ok(undefined);
      const page = await pageOf(list, number);
      return page.ok ? ok(page.value[(number - 1) % IN_PAGE]) : err(page.error);
    },
    put: async (list, number, hash) => {
      const page = await pageOf(list, number);
      if (!page.ok) return page;
      page.value[(number - 1) % IN_PAGE] = hash;
      changed.add(nameOf(list, Math.floor((number - 1) / IN_PAGE)));
      return ok(undefined);
    },
    changed: () => new Map([...changed].map((name) => [name, write(pages.get(name) ?? [])])),
  };
}

function read(bytes: Bytes): string[] {
  const hashes: string[] = [];
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
    hashes.push(toHex(bytes.subarray(at, at + HASH_BYTES)));
  }
  return hashes;
}

function write(hashes: readonly string[]): Bytes {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES);
  for (const [at, hash] of hashes.entries()) bytes.set(fromHex(hash), at * HASH_BYTES);
  return bytes;
}
