import { ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { english } from "../messages/en.ts";
import * as profile from "../profile.ts";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openLocked, quickStretch } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { keepOurCarrier } from "./our-carrier.ts";
import { openBeside } from "./rooms.ts";

vi.mock("../profile.ts", { spy: true });

let couple: Couple;
let own: Space;
let disks: Map<string, TestDisk>;

beforeEach(async () => {
  couple = await createCouple();
  must(await keepOurCarrier(couple.a.disk.connect(), "here"));
  own = await openLocked(couple.a.own.disk, couple.a.own.passphrase, quickStretch);
  disks = new Map([["counterpoint-ours-1", couple.a.disk]]);
  vi.mocked(profile.existingStorage).mockImplementation(async (name = "counterpoint") =>
    ok(disks.get(name)?.connect()),
  );
  vi.spyOn(indexedDB, "databases").mockImplementation(async () =>
    [...disks.keys()].map((name) => ({ name, version: 2 })),
  );
});
afterEach(() => {
  couple.close();
  vi.restoreAllMocks();
});

const beside = async (): Promise<string> => {
  const found = await openBeside("first", own.door, async () => english);
  if ("book" in found) found.book.close();
  return found.kind;
};
/** Another one, that both had agreed to, and that did not come to its end. */
async function begin(): Promise<void> {
  const disk = createDisk();
  must(await disk.connect().write({ set: new Map([["partners", Uint8Array.of(1)]]) }));
  disks.set("counterpoint-ours-2", disk);
}

test("a book of two that neither has left is present, also where another lies half begun beside it", async () => {
  expect(await beside()).toBe("present");
  await begin();
  expect(await beside()).toBe("present");
});

test("where nothing is shared, or nothing came about, there is none", async () => {
  disks.clear();
  expect(await beside()).toBe("none");
  disks.set("counterpoint-ours-1", createDisk());
  expect(await beside()).toBe("none");
  await begin();
  expect(await beside()).toBe("begun");
});

test("one that was left is kept to be read, until a new one that was cut off is finished or forgotten", async () => {
  must(await couple.a.link.part());
  expect(await beside()).toBe("over");
  await begin();
  expect(await beside()).toBe("begun");
  disks.delete("counterpoint-ours-2");
  expect(await beside()).toBe("over");
});
