import { err, ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { beforeEach, expect, test, vi } from "vitest";
import * as profile from "../profile.ts";
import { openTab, writeDay } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openLocked, quickStretch } from "../testing/locked.ts";
import { must } from "../testing/must.ts";
import { lockFirst } from "./lock-first.ts";

const { stretchInWorker } = vi.hoisted(() => ({ stretchInWorker: vi.fn() }));
vi.mock("../../platform/stretch.ts", () => ({ stretchInWorker }));
vi.mock("../profile.ts", { spy: true });

const PASSPHRASE = "a quiet lamp by the door";

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  stretchInWorker.mockReset().mockImplementation(quickStretch);
  vi.mocked(profile.existingStorage).mockImplementation(async () => ok(disk.connect()));
  disk = createDisk();
  space = await openTab(disk);
  await writeDay(space, "2026-11-24", { note: "from before" });
});

const notes = (of: Space) => of.log.texts(0);

test("what was there stays, can be written on under the lock, and nothing else opens it", async () => {
  const locked = must(await lockFirst(space, PASSPHRASE));
  await writeDay(locked, "2026-11-25", { note: "after" });
  const again = await openLocked(disk, PASSPHRASE, quickStretch);
  expect(must(await notes(again)).entries).toHaveLength(2);
  expect(await profile.openIn(disk.connect())).toEqual(err({ kind: "locked" }));
});

test("what is not on the disk yet would be lost: then nothing is changed", async () => {
  disk.fault = { kind: "full" };
  await expect(writeDay(space, "2026-11-25", { note: "not kept" })).rejects.toThrow("full");
  expect(await lockFirst(space, PASSPHRASE)).toEqual(err("not-kept"));
  expect(disk.memory.values.has("lock")).toBe(false);
});

test("a device that has no memory left for the passphrase changes nothing", async () => {
  stretchInWorker.mockRejectedValue(new RangeError("out of memory"));
  expect(await lockFirst(space, PASSPHRASE)).toEqual(err("not-kept"));
  expect(disk.memory.values.has("lock")).toBe(false);
});
