import { err } from "@counterpoint/kernel";
import type { Door, Storage } from "@counterpoint/space";
import { beforeEach, describe, expect, test } from "vitest";
import { createDatabases } from "../testing/databases.ts";
import { createDisk } from "../testing/disk.ts";
import { openLocked, openWithLock, quickStretch } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { createCouple } from "../testing/ours.tsx";
import { type Disk, findBegun, newPlace } from "./places.ts";

const BOOK = "counterpoint";
const NOTE = Uint8Array.of(7);

let door: Door;
beforeEach(async () => {
  ({ door } = await openWithLock(createDisk(), "a quiet lamp"));
});

const placeOn = (disk: Disk, of = door) => newPlace({ disk, book: BOOK, door: of });

const keep = (storage: Storage, name = "note") =>
  storage.whenFree(() => storage.write({ set: new Map([[name, NOTE]]) }));

test("safety:S3 before anything is kept, not even a name is on the device, and it looks empty to whoever asks it", async () => {
  const disk = createDatabases();
  const { storage, discard } = must(await placeOn(disk));
  expect(must(await storage.value("keyring"))).toBeUndefined();
  storage.close();
  await discard();
  expect([...disk.there.keys()]).toEqual([]);
});

test("what is kept lies on the disk, and can be read through the place and beside it", async () => {
  const disk = createDatabases();
  const place = must(await placeOn(disk));
  must(await keep(place.storage));
  expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1"]);
  expect(must(await place.storage.value("note"))).toEqual(NOTE);
  expect(must(await must(await place.kept()).value("note"))).toEqual(NOTE);
  place.storage.close();
});

test("discarded, all of it is gone", async () => {
  const disk = createDatabases();
  const place = must(await placeOn(disk));
  must(await keep(place.storage));
  await place.discard();
  expect([...disk.there.keys()]).toEqual([]);
});

test("a new one comes after all that there are, also where an older one was taken away; another person’s do not count", async () => {
  const disk = createDatabases();
  for (const name of ["counterpoint-ours-2", "counterpoint-other-ours-9"]) must(await disk.open(name));
  const place = must(await placeOn(disk));
  must(await keep(place.storage));
  expect([...disk.there.keys()]).toContain("counterpoint-ours-3");
});

test("where a pairing was begun, none other is, and it is found", async () => {
  const disk = createDatabases();
  must(await keep(must(await disk.open("counterpoint-ours-1")), "chain"));
  must(await keep(must(await disk.open("counterpoint-ours-2")), "partners"));
  expect(await placeOn(disk)).toEqual(err({ kind: "begun" }));
  const begun = must(await findBegun(disk, BOOK));
  await begun?.discard();
  expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1"]);
  expect(must(await findBegun(disk, BOOK))).toBeUndefined();
});

test("what the disk refuses is handed on, and whatever was to be kept is not", async () => {
  const disk = { ...createDatabases(), open: async () => err({ kind: "full" } as const) };
  const place = must(await placeOn(disk));
  expect(await keep(place.storage)).toEqual(err({ kind: "full" }));
  expect(await place.storage.value("note")).toEqual(err({ kind: "full" }));
  expect(await place.kept()).toEqual(err({ kind: "full" }));
  await place.discard();
});

test("what cannot be looked at is no free place", async () => {
  const disk = createDatabases();
  must(await disk.open("counterpoint-ours-1"));
  const refusing = { ...disk, existing: async () => err({ kind: "newer" } as const) };
  expect(await placeOn(refusing)).toEqual(err({ kind: "newer" }));
});

describe("where a book of two has come about since the page was opened", () => {
  /** What has come about lies in the place that is next, under the lock of this person's own book. */
  async function living() {
    const couple = await createCouple();
    const disk = createDatabases();
    disk.there.set("counterpoint-ours-1", couple.a.disk.memory);
    const { own } = couple.a;
    const pages = await openLocked(own.disk, own.passphrase, quickStretch);
    return { couple, disk, own: pages.door };
  }

  test("no second one begins, which would hide it; when it is over, one may", async () => {
    const { couple, disk, own } = await living();
    expect(await placeOn(disk, own)).toEqual(err({ kind: "present" }));
    must(await couple.a.link.part());
    const place = must(await placeOn(disk, own));
    must(await keep(place.storage));
    expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1", "counterpoint-ours-2"]);
    couple.close();
  });

  test("what is empty in front of it does not hide it", async () => {
    const { couple, disk, own } = await living();
    must(await disk.open("counterpoint-ours-2"));
    expect(await placeOn(disk, own)).toEqual(err({ kind: "present" }));
    couple.close();
  });

  test("one that this lock does not open may be living: none begins", async () => {
    const { couple, disk } = await living();
    expect(await placeOn(disk)).toEqual(err({ kind: "not-opened" }));
    couple.close();
  });

  test("of two that come to their end at once, one is kept, and of the other nothing", async () => {
    const disk = createDatabases();
    const places = [must(await placeOn(disk)), must(await placeOn(disk))];
    const kept = await Promise.all(places.map(({ storage }) => keep(storage, "partners")));
    expect(kept.map(({ ok }) => ok)).toEqual([true, false]);
    expect(kept[1]).toEqual(err({ kind: "closed" }));
    await places[1]?.discard();
    expect([...disk.there.keys()]).toEqual(["counterpoint-ours-1"]);
    expect(disk.there.get("counterpoint-ours-1")?.values.has("partners")).toBe(true);
  });
});
