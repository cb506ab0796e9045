import { err } from "@counterpoint/kernel";
import type { Storage } from "@counterpoint/space";
import { expect, test } from "vitest";
import { createDatabases } from "../testing/databases.ts";
import { must } from "../testing/must.ts";
import { findBegun, newPlace } from "./places.ts";

const BOOK = "counterpoint";
const NOTE = Uint8Array.of(7);

const keep = (storage: Storage, name = "note") =>
  storage.whenFree(() => storage.write({ set: new Map([[name, NOTE]]) }));

test("safety:S3 before anything is kept, not even a name is on the device, and it looks empty to whoever asks it", async () => {
  const disk = createDatabases();
  const { storage, discard } = must(await newPlace(disk, BOOK));
  expect(must(await storage.value("keyring"))).toBeUndefined();
  storage.close();
  await discard();
  expect([...disk.there.keys()]).toEqual([]);
});

test("what is kept lies on the disk, and can be read through the place and beside it", async () => {
  const disk = createDatabases();
  const place = must(await newPlace(disk, BOOK));
  must(await keep(place.storage));
  expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1"]);
  expect(must(await place.storage.value("note"))).toEqual(NOTE);
  expect(must(await must(await place.kept()).value("note"))).toEqual(NOTE);
  place.storage.close();
});

test("discarded, all of it is gone", async () => {
  const disk = createDatabases();
  const place = must(await newPlace(disk, BOOK));
  must(await keep(place.storage));
  await place.discard();
  expect([...disk.there.keys()]).toEqual([]);
});

test("a new one comes after all that there are, also where an older one was taken away; another person’s do not count", async () => {
  const disk = createDatabases();
  for (const name of ["counterpoint-ours-2", "counterpoint-other-ours-9"]) must(await disk.open(name));
  const place = must(await newPlace(disk, BOOK));
  must(await keep(place.storage));
  expect([...disk.there.keys()]).toContain("counterpoint-ours-3");
});

test("where a pairing was begun, none other is, and it is found", async () => {
  const disk = createDatabases();
  must(await keep(must(await disk.open("counterpoint-ours-1")), "chain"));
  must(await keep(must(await disk.open("counterpoint-ours-2")), "partners"));
  expect(await newPlace(disk, BOOK)).toEqual(err({ kind: "begun" }));
  const begun = must(await findBegun(disk, BOOK));
  await begun?.discard();
  expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1"]);
  expect(must(await findBegun(disk, BOOK))).toBeUndefined();
});

test("what the disk refuses is handed on, and whatever was to be kept is not", async () => {
  const disk = { ...createDatabases(), open: async () => err({ kind: "full" } as const) };
  const place = must(await newPlace(disk, BOOK));
  expect(await keep(place.storage)).toEqual(err({ kind: "full" }));
  expect(await place.storage.value("note")).toEqual(err({ kind: "full" }));
  expect(await place.kept()).toEqual(err({ kind: "full" }));
  await place.discard();
});

test("what cannot be looked at is no free place", async () => {
  const disk = createDatabases();
  must(await disk.open("counterpoint-ours-1"));
  const refusing = { ...disk, existing: async () => err({ kind: "newer" } as const) };
  expect(await newPlace(refusing, BOOK)).toEqual(err({ kind: "newer" }));
});
