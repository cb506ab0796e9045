import { err, newSpaceId, ok, seededChance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { createMemoryDisk, openMemoryStorage, oursKind, type Space } from "@counterpoint/space";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openTab } from "../testing/bench.tsx";
import { shareBeside } from "../testing/beside.ts";
import { createBook, knownDevice, PHONE, TABLET, type TestBook } from "../testing/company.ts";
import { createDisk } from "../testing/disk.ts";
import { openWithLock, quickStretch } from "../testing/locked.ts";
import { beside, type besideOf } from "./beside.ts";
import { keepDevices } from "./keep-devices.ts";

let space: Space;
let book: TestBook;
let there: () => ReturnType<typeof besideOf>;
let stop = (): void => undefined;
const storages: string[] = [];
let entered = 0;

beforeEach(async () => {
  vi.stubGlobal("location", new URL("https://book.example.org/"));
  storages.length = 0;
  entered = 0;
  space = await openTab();
  book = createBook();
  there = async () => ok(beside(new Map()));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const begin = (): void => {
  stop = keepDevices({
    book,
    space,
    beside: () => there(),
    fresh: async () => {
      storages.push("made");
      return ok(openMemoryStorage(createMemoryDisk()));
    },
    onEntered: () => {
      entered += 1;
    },
  });
};
const rounds = () => book.asked.filter((what) => what.startsWith("keep devices"));
const tell = (id: string) => space.commit(set(oursKind, id, { note: "{}" }));

test("a round is made when the pages open, and again while it changes anything", async () => {
  book.kept.push({ entered: [], changed: true }, { entered: [], changed: true });
  begin();
  await expect.poll(rounds).toHaveLength(3);
});

test("that this device has come in is told once there is no more to do, and not again for what came before", async () => {
  book.kept.push({ entered: [newSpaceId(seededChance(1))], changed: true }, { entered: [], changed: true });
  begin();
  await expect.poll(() => entered).toBe(1);
  expect(rounds()).toHaveLength(3);
  await tell("one");
  await expect.poll(rounds).toHaveLength(4);
  expect(entered).toBe(1);
});

test("another when a device has told something, or is one more, and none for what else is written", async () => {
  begin();
  await expect.poll(rounds).toHaveLength(1);
  await tell("one");
  await expect.poll(rounds).toHaveLength(2);
  book.set({ alarms: [] });
  await tell("two");
  await expect.poll(rounds).toHaveLength(3);
  book.set({ devices: [knownDevice(PHONE, 0), knownDevice(TABLET, 1)] });
  await expect.poll(rounds).toHaveLength(4);
});

test("a tab that does not speak for the book makes none, and one that begins to does", async () => {
  const speaking = vi.spyOn(book, "sync").mockReturnValue(undefined);
  begin();
  await tell("one");
  expect(rounds()).toEqual([]);
  speaking.mockRestore();
  book.set({ status: { kind: "catching-up" } });
  await expect.poll(rounds).toHaveLength(1);
});

test("what lies on this device already is handed over open; where it does not open, no second one is made", async () => {
  const locked = await openWithLock(createDisk(), "seven small boats");
  const ours = await shareBeside(locked, "seven small boats", quickStretch);
  there = ours.beside;
  begin();
  await tell("one");
  expect(rounds()).toEqual([]);
  stop();
  space = locked;
  begin();
  await expect.poll(rounds).toEqual(["keep devices in 1"]);
});

test("what ends a round by surprise leaves nothing open, and the next one is made", async () => {
  const closed = vi.fn();
  there = async () => ok({ ...beside(new Map()), close: closed });
  const failing = vi.spyOn(book, "keepDevices").mockRejectedValueOnce(new Error("planned"));
  begin();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  await tell("one");
  await expect.poll(() => failing.mock.calls.length).toBe(2);
  await expect.poll(() => closed.mock.calls.length).toBe(2);
});

test("closed, and where the disk cannot be read, nothing is done", async () => {
  stop = keepDevices({
    book,
    space,
    beside: async () => err({ kind: "full" }),
    fresh: async () => err({ kind: "full" }),
    onEntered: () => undefined,
  });
  await tell("one");
  stop();
  await tell("two");
  expect([rounds(), storages]).toEqual([[], []]);
});
