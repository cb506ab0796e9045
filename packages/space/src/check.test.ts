import { ok } from "@counterpoint/kernel";
import { decodeRecords, encodeRecords, set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { openMemoryStorage } from "./storage/memory.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { observed } from "./testing/storage.ts";
import { createWorld, value, vaultOf, type World } from "./testing/world.ts";

const MONDAY = day("2026-11-23");

async function tidied(): Promise<World> {
  const world = createWorld();
  const space = await world.open();
  await space.commit([...set(dayKind, MONDAY, { mood: 1, text: "good" }), ...set(noteKind, "n", { text: "kept" })]);
  await space.tidy();
  await space.commit(set(noteKind, "tail", { text: "behind the snapshot" }));
  return world;
}

/** A chunk that is sealed and whole, but says something that the log does not. */
async function falsify(world: World): Promise<void> {
  const vault = await vaultOf(world);
  for (const [id, box] of world.disk.chunks) {
    const records = value(decodeRecords(value(await vault.chunk(id).open(box))));
    const wrong = records.map((record) => ({
      ...record,
      cells: new Map([...record.cells].map(([field, cell]) => [field, { ...cell, value: "wrong" }])),
    }));
    world.disk.chunks.set(id, await vault.chunk(id).seal(encodeRecords(wrong)));
  }
}

test("a sound snapshot stays", async () => {
  const world = await tidied();
  const space = await world.open();
  expect(await space.check()).toEqual(ok("same"));
  expect(world.disk.values.has("manifest")).toBe(true);
  expect(await (await createWorld().open()).check()).toEqual(ok("same"));
});

test("a snapshot that differs from the log is dropped, and the log holds", async () => {
  const world = await tidied();
  await falsify(world);
  const space = await world.open();
  expect(space.get(noteKind, "n")?.fields).toEqual({ text: "wrong" });
  expect(await space.check()).toEqual(ok("differs"));
  expect(space.get(noteKind, "n")?.fields).toEqual({ text: "kept" });
  expect(space.get(dayKind, MONDAY)?.fields).toEqual({ mood: 1, text: "good" });
  expect([world.disk.values.has("manifest"), world.disk.chunks.size]).toEqual([false, 0]);
  await space.tidy();
  expect(await space.check()).toEqual(ok("same"));
  expect((await world.open()).list(noteKind)).toHaveLength(2);
});

test("a record that the snapshot lacks makes it differ, and so does a chunk that cannot be read", async () => {
  for (const harm of ["lacks", "broken"]) {
    const world = await tidied();
    const space = await world.open();
    const [id] = world.disk.chunks.keys();
    const empty = await (await vaultOf(world)).chunk(id ?? "").seal(encodeRecords([]));
    world.disk.chunks.set(id ?? "", harm === "lacks" ? empty : Uint8Array.of(1));
    expect(await space.check()).toEqual(ok("differs"));
    expect([space.list(dayKind).length, space.list(noteKind).length]).toEqual([1, 2]);
  }
});

test("hold:H7 where the log itself has lost an entry, the snapshot that still has it stays", async () => {
  const world = await tidied();
  world.disk.log[0]?.bytes.fill(0);
  const space = await world.open();
  expect(await space.check()).toEqual(ok("undecided"));
  expect(space.get(noteKind, "n")?.fields).toEqual({ text: "kept" });
  expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ text: "kept" });
});

test("undecided while another tab is at work or writes", async () => {
  const world = await tidied();
  const other = await world.open();
  const space = await world.open();
  await openMemoryStorage(world.disk).whenFree(async () => {
    expect(await space.check()).toEqual(ok("undecided"));
  });
  const busy = await world.open({
    storage: observed(openMemoryStorage(world.disk), async ({ name, of }) => {
      if (name === "log" && of[0] === "0") await other.commit(set(noteKind, "m", { text: "meanwhile" }));
    }),
  });
  expect(await busy.check()).toEqual(ok("undecided"));
  expect(world.disk.values.has("manifest")).toBe(true);
});
