import { createSchema, defineKind, remove, set } from "@counterpoint/records";
import * as v from "valibot";
import { describe, expect, test, vi } from "vitest";
import { openMemoryStorage } from "./storage/memory.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { faulty } from "./testing/storage.ts";
import { createWorld, value } from "./testing/world.ts";

const MONDAY = day("2026-11-23");

describe("commit", () => {
  test("hold:H4 shows at once, and is there after reopening", async () => {
    const world = createWorld();
    const space = await world.open();
    const kept = space.commit(set(dayKind, MONDAY, { text: "walked", mood: 7 }));
    expect(space.get(dayKind, MONDAY)?.fields).toEqual({ text: "walked", mood: 7 });
    expect(space.status()).toEqual({ kind: "saving" });
    value(await kept);
    expect(space.status()).toEqual({ kind: "saved" });
    const again = await world.open();
    expect(again.list(dayKind)).toEqual([{ id: MONDAY, owner: "a", fields: { text: "walked", mood: 7 } }]);
    expect([again.id, again.device]).toEqual([space.id, space.device]);
  });

  test("of nothing writes nothing", async () => {
    const world = createWorld();
    value(await (await world.open()).commit([]));
    expect(world.disk.log).toEqual([]);
  });

  test("what no envelope could carry is refused as a bug, and does not show", async () => {
    const world = createWorld();
    const space = await world.open();
    const text = "ä".repeat(30_000);
    const tooMuch = Array.from({ length: 5 }, (_, i) => set(noteKind, `n${i}`, { text })).flat();
    await expect(space.commit(tooMuch)).rejects.toThrow(RangeError);
    expect(space.list(noteKind)).toEqual([]);
    expect(space.status()).toEqual({ kind: "saved" });
    value(await space.commit(tooMuch.slice(0, 4)));
    expect((await world.open()).list(noteKind)).toHaveLength(4);
  });

  test("inverse undoes a change, a first write and a removal", async () => {
    const space = await createWorld().open();
    await space.commit(set(noteKind, "n", { text: "before", colour: "red" }));
    for (const change of [
      set(noteKind, "n", { text: "after" }),
      set(noteKind, "new", { text: "x" }),
      remove(noteKind, "n"),
    ]) {
      const undo = space.inverse(change);
      await space.commit(change);
      await space.commit(undo);
      expect(space.list(noteKind)).toEqual([{ id: "n", owner: null, fields: { text: "before", colour: "red" } }]);
    }
  });
});

describe("what a screen reads", () => {
  test("a list is the same array until something of its kind changes", async () => {
    const space = await createWorld().open();
    await space.commit(set(noteKind, "n", { text: "one" }));
    const before = space.list(noteKind);
    await space.commit(set(dayKind, MONDAY, { mood: 1 }));
    await space.refresh();
    expect(space.list(noteKind)).toBe(before);
    await space.commit(set(noteKind, "n", { text: "two" }));
    expect(space.list(noteKind)).not.toBe(before);
  });

  test("listeners hear of changes until they leave", async () => {
    const space = await createWorld().open();
    const heard = vi.fn();
    const leave = space.subscribe(heard);
    const kept = space.commit(set(noteKind, "n", { text: "one" }));
    expect(heard).toHaveBeenCalled();
    await kept;
    leave();
    heard.mockClear();
    await space.commit(set(noteKind, "n", { text: "two" }));
    expect(heard).not.toHaveBeenCalled();
  });

  test("hold:H4 a listener that fails stops neither the others nor the write", async () => {
    const world = createWorld();
    const space = await world.open();
    const later = vi.spyOn(globalThis, "queueMicrotask").mockImplementation(() => undefined);
    const heard = vi.fn();
    space.subscribe(() => {
      throw new Error("planned");
    });
    space.subscribe(heard);
    value(await space.commit(set(noteKind, "n", { text: "kept" })));
    const thrown = later.mock.calls.at(-1)?.[0];
    later.mockRestore();
    expect(heard).toHaveBeenCalled();
    expect(thrown).toThrow("planned");
    expect((await world.open()).list(noteKind)).toHaveLength(1);
  });

  test("hold:H7 a closed space says so and keeps what is in memory", async () => {
    const world = createWorld();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "one" }));
    space.close();
    const closed = { ok: false, error: { kind: "closed" } };
    expect(await space.commit(set(noteKind, "n", { text: "two" }))).toEqual(closed);
    expect(await space.refresh()).toEqual(closed);
    expect(space.get(noteKind, "n")?.fields).toEqual({ text: "two" });
  });
});

describe("a disk that fails", () => {
  test.each([{ kind: "full" }, { kind: "unavailable", detail: "a test" }] as const)(
    "hold:H4 ($kind) keeps everything in memory and writes it in order when it works again",
    async (fault) => {
      const world = createWorld();
      const storage = faulty(openMemoryStorage(world.disk));
      const space = await world.open({ storage });
      storage.fault = fault;
      const first = await space.commit(set(noteKind, "n", { text: "one" }));
      const second = await space.commit(set(noteKind, "n", { text: "two" }));
      expect([first, second]).toEqual([
        { ok: false, error: fault },
        { ok: false, error: fault },
      ]);
      expect(space.status()).toEqual({ kind: "failed", error: fault });
      expect(space.get(noteKind, "n")?.fields).toEqual({ text: "two" });
      await space.retry();
      expect(space.status()).toEqual({ kind: "failed", error: fault });
      storage.fault = undefined;
      await space.retry();
      expect(space.status()).toEqual({ kind: "saved" });
      expect(world.disk.log).toHaveLength(2);
      expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ text: "two" });
    },
  );

  test("the next commit takes along what could not be written", async () => {
    const world = createWorld();
    const storage = faulty(openMemoryStorage(world.disk));
    const space = await world.open({ storage });
    storage.fault = { kind: "full" };
    await space.commit(set(noteKind, "first", { text: "one" }));
    storage.fault = undefined;
    value(await space.commit(set(noteKind, "second", { text: "two" })));
    expect((await world.open()).list(noteKind).map((note) => note.id)).toEqual(["first", "second"]);
  });
});

describe("versions", () => {
  const noteV2 = defineKind({
    name: "note",
    version: 2,
    writers: "both",
    id: v.string(),
    fields: { text: v.string(), colour: v.picklist(["red", "blue"]), pinned: v.boolean() },
    upcasters: {
      1: (operation) => (operation.field === "colour" ? [{ ...operation, value: "blue" }] : [operation]),
    },
  });
  const newer = createSchema([dayKind, noteV2]);

  test("hold:H9 old data opens in a newer version, through its upcaster", async () => {
    const world = createWorld();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "kept", colour: "sea" }));
    await space.tidy();
    const upgraded = await world.open({ schema: newer });
    expect(upgraded.get(noteV2, "n")?.fields).toEqual({ text: "kept", colour: "blue" });
  });

  test("hold:H9 what a newer version wrote waits in the log until the upgrade, also behind a snapshot", async () => {
    const world = createWorld();
    const upgraded = await world.open({ schema: newer });
    await upgraded.commit(set(noteV2, "n", { text: "from the future", pinned: true }));
    const older = await world.open();
    expect(older.list(noteKind)).toEqual([]);
    expect(older.damaged()).toBe(0);
    await older.commit(set(noteKind, "n", { colour: "red" }));
    await older.tidy();
    expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ colour: "red" });
    const again = await world.open({ schema: newer });
    expect(again.get(noteV2, "n")?.fields).toEqual({ text: "from the future", pinned: true, colour: "blue" });
  });
});

describe("hold:H7 a damaged log entry", () => {
  test("is counted, and the rest opens", async () => {
    const world = createWorld();
    const space = await world.open();
    for (const id of ["a", "b", "c"]) await space.commit(set(noteKind, id, { text: id }));
    const middle = world.disk.log[1];
    if (middle !== undefined) middle.bytes[20] = (middle.bytes[20] ?? 0) ^ 1;
    const again = await world.open();
    expect(again.list(noteKind).map((note) => note.id)).toEqual(["a", "c"]);
    expect(again.damaged()).toBe(1);
    await again.refresh();
    expect(again.damaged()).toBe(1);
    expect(world.disk.log).toHaveLength(3);
    await again.tidy();
    expect((await world.open()).damaged()).toBe(1);
  });
});
