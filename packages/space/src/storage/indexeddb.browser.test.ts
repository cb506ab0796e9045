import { openDB } from "idb";
import { afterAll, expect, test, vi } from "vitest";
import { openExistingIndexedDbStorage, openIndexedDbStorage, STORES_VERSION } from "./indexeddb.ts";
import { type OutsideChange, TO_SCRUB } from "./port.ts";
import { storageAcceptance } from "./storage.acceptance.ts";

const names: string[] = [];
const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
};
afterAll(() => {
  for (const name of names) indexedDB.deleteDatabase(name);
});

storageAcceptance("IndexedDB", () => {
  const name = freshName();
  return {
    open: async () => {
      const storage = await openIndexedDbStorage(name);
      if (!storage.ok) throw new Error(storage.error.kind);
      return storage.value;
    },
  };
});

test("hold:H9 stores of a newer version are refused, and stay as they are", async () => {
  const name = freshName();
  const newer = await openDB(name, STORES_VERSION + 1, { upgrade: (db) => void db.createObjectStore("tomorrow") });
  await newer.put("tomorrow", "kept", "k");
  newer.close();
  expect(await openIndexedDbStorage(name)).toEqual({ ok: false, error: { kind: "newer" } });
  const again = await openDB(name, STORES_VERSION + 1);
  expect(await again.get("tomorrow", "k")).toBe("kept");
  again.close();
});

test("hold:H9 stores of version 1 open with all that is in them, and get a journal", async () => {
  const name = freshName();
  const former = await openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore("log", { autoIncrement: true });
      db.createObjectStore("values");
      db.createObjectStore("chunks");
    },
  });
  await former.add("log", Uint8Array.of(1));
  await former.put("values", Uint8Array.of(2), "keyring");
  await former.put("chunks", Uint8Array.of(3), "c1");
  former.close();
  const opened = await openExistingIndexedDbStorage(name);
  if (!opened.ok || opened.value === undefined) throw new Error("it is there");
  const storage = opened.value;
  expect(await storage.log(0, 9)).toEqual({ ok: true, value: [{ position: 1, bytes: Uint8Array.of(1) }] });
  expect(await storage.value("keyring")).toEqual({ ok: true, value: Uint8Array.of(2) });
  expect(await storage.chunks(["c1"])).toEqual({ ok: true, value: [Uint8Array.of(3)] });
  expect(await storage.write({ append: [Uint8Array.of(4)], journal: [Uint8Array.of(5)] })).toEqual({
    ok: true,
    value: 2,
  });
  expect(await storage.journal(0, 9)).toEqual({ ok: true, value: [{ position: 1, bytes: Uint8Array.of(5) }] });
  storage.close();
});

test("hold:H9 a tab that upgrades the stores is not held up by this one, which says that it was closed", async () => {
  const name = freshName();
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) throw new Error(storage.error.kind);
  const told = new Promise<OutsideChange>((resolve) => storage.value.onChange(resolve));
  const upgraded = await openDB(name, STORES_VERSION + 1);
  expect(await told).toBe("closed");
  expect(await storage.value.write({ append: [Uint8Array.of(1)] })).toEqual({ ok: false, error: { kind: "closed" } });
  upgraded.close();
});

test("asking for a profile that was never made makes none", async () => {
  const name = freshName();
  expect(await openExistingIndexedDbStorage(name)).toEqual({ ok: true, value: undefined });
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});

test("asking for a profile that was made opens it", async () => {
  const name = freshName();
  const made = await openIndexedDbStorage(name);
  if (!made.ok) throw new Error(made.error.kind);
  await made.value.write({ append: [Uint8Array.of(7)] });
  const found = await openExistingIndexedDbStorage(name);
  if (!found.ok || found.value === undefined) throw new Error("not found");
  expect(await found.value.log(0, 1)).toMatchObject({ ok: true, value: [{ bytes: Uint8Array.of(7) }] });
  for (const storage of [made.value, found.value]) storage.close();
});

test("scrubbing takes away what an earlier one, cut off in the middle, has left", async () => {
  const name = freshName();
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) throw new Error(storage.error.kind);
  await storage.value.write({ set: new Map([["keyring", Uint8Array.of(1)]]) });
  const direct = await openDB(name, STORES_VERSION);
  await direct.put("values", new Uint8Array(50_000), "! junk 0");
  expect(await storage.value.scrub()).toMatchObject({ ok: true });
  expect(await direct.getAllKeys("values")).toEqual(["keyring"]);
  for (const connection of [direct, storage.value]) connection.close();
});

test("hold:H4 scrubbing that finds no room gives all of it back, so that there is room for words, and is still to be done", async () => {
  const name = freshName();
  const storage = await openIndexedDbStorage(name);
  if (!storage.ok) throw new Error(storage.error.kind);
  await storage.value.write({
    set: new Map([
      ["keyring", Uint8Array.of(1)],
      [TO_SCRUB, Uint8Array.of(1)],
    ]),
  });
  // The disk is full after this much: inside of a write, and not in the first.
  let room = 50;
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (room-- > 0) return Reflect.apply(put, this, [value, key]);
    throw new DOMException("no room", "QuotaExceededError");
  });
  expect(await storage.value.scrub()).toEqual({ ok: false, error: { kind: "full" } });
  full.mockRestore();
  const direct = await openDB(name, STORES_VERSION);
  expect(await direct.getAllKeys("values")).toEqual(["keyring", TO_SCRUB]);
  expect(await storage.value.scrub()).toMatchObject({ ok: true });
  expect(await direct.getAllKeys("values")).toEqual(["keyring"]);
  for (const connection of [direct, storage.value]) connection.close();
});
