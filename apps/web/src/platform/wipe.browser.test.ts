import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserMemo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { type WipePorts, wipe } from "./wipe.ts";
import { onWiped } from "./wiped.ts";

const NAME = "wipe-test";

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("log");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

const workers = (unregister: () => Promise<boolean>): NonNullable<WipePorts["workers"]> => ({
  getRegistrations: async () => [Object.assign(Object.create(null), { unregister })],
});
const ports = (given: Partial<WipePorts> = {}): WipePorts => ({
  indexedDB,
  caches,
  workers: workers(async () => true),
  memo: browserMemo,
  ...given,
});

beforeEach(async () => {
  (await openDatabase()).close();
  await caches.open("build-wipe-test");
  localStorage.setItem("of-another-page", "stays");
  for (const key of Object.values(MEMO_KEYS)) browserMemo.keep(key, "x");
});
afterEach(() => localStorage.removeItem("of-another-page"));

describe("taking everything off this device", () => {
  test("safety:S5 leaves no database, no file, no worker and no setting", async () => {
    const unregister = vi.fn(async () => true);
    expect(await wipe([NAME], ports({ workers: workers(unregister) }))).toBe(true);
    expect(await databases()).not.toContain(NAME);
    expect(await caches.keys()).toEqual([]);
    expect(
      Object.values(MEMO_KEYS)
        .map((key) => localStorage.getItem(key))
        .filter((value) => value !== null),
    ).toEqual([]);
    expect(unregister).toHaveBeenCalledTimes(1);
    expect(localStorage.getItem("of-another-page")).toBe("stays");
  });

  test("waits for other tabs to let go of the database, and tells them when it is gone", async () => {
    const other = await openDatabase();
    const { promise: told, resolve } = Promise.withResolvers<void>();
    const stop = onWiped(resolve);
    const wiping = wipe([NAME], ports());
    other.onversionchange = () => other.close();
    expect(await wiping).toBe(true);
    await told;
    expect(await databases()).not.toContain(NAME);
    stop();
  });

  test("where the words cannot be deleted says so, and touches nothing else", async () => {
    const failing: WipePorts["indexedDB"] = {
      deleteDatabase: () => {
        const request: IDBOpenDBRequest = Object.create(null);
        queueMicrotask(() => request.onerror?.(new Event("error")));
        return request;
      },
    };
    expect(await wipe([NAME], ports({ indexedDB: failing }))).toBe(false);
    expect(await caches.keys()).toContain("build-wipe-test");
    expect(browserMemo.read(MEMO_KEYS.theme)).toBe("x");
  });

  test("where a worker stays says so", async () => {
    const refusing = workers(async () => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await wipe([NAME], ports({ workers: refusing }))).toBe(false);
    expect(await databases()).not.toContain(NAME);
  });

  test("in a browser without workers and caches takes off what there is", async () => {
    expect(await wipe([NAME], ports({ workers: undefined, caches: undefined }))).toBe(true);
    expect(await databases()).not.toContain(NAME);
  });
});
