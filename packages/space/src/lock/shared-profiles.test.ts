/** What a person shares lies under a copy of the lock of their own book, and goes with it, whatever is cut off. */
import { openKeyring } from "@counterpoint/crypto";
import { describe, expect, test } from "vitest";
import { ownDeviceKeys } from "../devices/own.ts";
import { acceptHere, addDevice } from "../files/add.ts";
import { openLink } from "../link/open-link.ts";
import { type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import { lockWith, unlocked } from "../testing/locks.ts";
import { newProfile } from "../testing/profiles.ts";
import { newSharer, noteUnder, type Sharer, storagesOf } from "../testing/shared-profiles.ts";
import { copyOf, faulty } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import { carryLock } from "./carry-lock.ts";
import { changeLock } from "./change-lock.ts";

const [FORMER, NEXT, THIRD] = ["seven small boats", "another four words", "a third one"];

/** All disks of a person at one moment. */
interface Moment {
  readonly book: MemoryDisk;
  readonly disks: ReadonlyMap<string, MemoryDisk>;
}

const nowOf = ({ person, disks }: Sharer): Moment => ({
  book: copyOf(person.world.disk),
  disks: new Map([...disks].map(([name, disk]) => [name, copyOf(disk)] as const)),
});

/** What a start of the app does: opens the book by its lock, and ends in the others what was begun. */
async function start({ book, disks }: Moment, passphrase: string): Promise<void> {
  const wrapping = await unlocked(createWorld(book), passphrase);
  value(await carryLock({ storage: openMemoryStorage(book), wrapping }, storagesOf(disks)));
}

const notes = async ({ book, disks }: Moment, passphrase: string): Promise<readonly (string | undefined)[]> =>
  Promise.all([book, ...disks.values()].map((disk) => noteUnder(disk, passphrase)));

const ALL = ["book", "one", "two"];
const NOTHING = [undefined, undefined, undefined];

/** The disks before and after every write of a change. */
async function momentsOf(
  sharer: Sharer,
  change: (sharer: Sharer, around: (s: Storage) => Storage) => Promise<unknown>,
) {
  const moments: Moment[] = [];
  const around = (storage: Storage): Storage => ({
    ...storage,
    write: async (written) => {
      moments.push(nowOf(sharer));
      const done = await storage.write(written);
      moments.push(nowOf(sharer));
      return done;
    },
    scrub: async () => ({ ok: true, value: undefined }),
  });
  await change(sharer, around);
  return moments;
}

const changed = async (
  { person, disks }: Sharer,
  passphrase: string,
  around = (storage: Storage): Storage => storage,
) =>
  changeLock(
    { storage: around(person.door.storage), wrapping: person.door.wrapping },
    await lockWith(passphrase),
    storagesOf(disks, around),
  );

test("safety:S1 a new passphrase opens the book and all that is shared, and the former opens none of it", async () => {
  const sharer = await newSharer(1, "one", "two");
  const before = nowOf(sharer);
  value(await changed(sharer, NEXT));
  const after = nowOf(sharer);
  expect([await notes(after, FORMER), await notes(after, NEXT)]).toEqual([NOTHING, ALL]);
  expect(await notes(before, FORMER)).toEqual(ALL);
});

test("hold:H4 cut off at any write: the former passphrase opens everything or the new one does, and never one a part", async () => {
  const moments = await momentsOf(await newSharer(2, "one", "two"), (sharer, around) => changed(sharer, NEXT, around));
  const opened: string[] = [];
  for (const moment of moments) {
    const isNew = (await noteUnder(moment.book, NEXT)) !== undefined;
    const [opens, other] = isNew ? [NEXT, FORMER] : [FORMER, NEXT];
    await start(moment, opens);
    expect([await notes(moment, opens), await notes(moment, other)]).toEqual([ALL, NOTHING]);
    opened.push(opens);
  }
  expect(opened).toEqual([FORMER, NEXT, NEXT, NEXT, NEXT, NEXT]);
});

test("hold:H4 cut off again and again while it is carried on, it comes to its end all the same", async () => {
  const first = await momentsOf(await newSharer(3, "one", "two"), (sharer, around) => changed(sharer, NEXT, around));
  const behind = first[1];
  if (behind === undefined) throw new Error("the book was written");
  const sharer: Sharer = { person: (await newSharer(4)).person, disks: behind.disks };
  const wrapping = await unlocked(createWorld(behind.book), NEXT);
  const moments: Moment[] = [];
  const around = (storage: Storage): Storage => ({
    ...storage,
    write: async (written) => {
      const done = await storage.write(written);
      moments.push({ ...nowOf(sharer), book: copyOf(behind.book) });
      return done;
    },
  });
  value(
    await carryLock({ storage: around(openMemoryStorage(behind.book)), wrapping }, storagesOf(behind.disks, around)),
  );
  expect(moments).toHaveLength(3);
  for (const moment of moments) {
    await start(moment, NEXT);
    expect(await notes(moment, NEXT)).toEqual(ALL);
    expect([...moment.book.values.keys()]).not.toContain("carried");
  }
});

test("hold:H4 changed once more before that, the third opens everything", async () => {
  for (const moment of await momentsOf(await newSharer(5, "one", "two"), (sharer, around) =>
    changed(sharer, NEXT, around),
  )) {
    const opens = (await noteUnder(moment.book, NEXT)) === undefined ? FORMER : NEXT;
    const door = { storage: openMemoryStorage(moment.book), wrapping: await unlocked(createWorld(moment.book), opens) };
    value(await changeLock(door, await lockWith(THIRD), storagesOf(moment.disks)));
    await start(moment, THIRD);
    expect([await notes(moment, THIRD), await notes(moment, opens)]).toEqual([ALL, NOTHING]);
  }
});

test("hold:H4 a shared profile whose disk takes nothing keeps nobody from a new passphrase, and gets it when it does", async () => {
  const sharer = await newSharer(6, "one", "two");
  const full = faulty(openMemoryStorage(sharer.disks.get("one") ?? sharer.person.disk));
  full.fault = { kind: "full" };
  const storages = new Map([...storagesOf(sharer.disks), ["one", full] as const]);
  value(await changeLock(sharer.person.door, await lockWith(NEXT), storages));
  const moment = nowOf(sharer);
  expect(await notes(moment, NEXT)).toEqual(["book", undefined, "two"]);
  await start(moment, NEXT);
  expect(await notes(moment, NEXT)).toEqual(ALL);
});

test("hold:H4 a secret that another tab has learnt of meanwhile is not lost with the former lock", async () => {
  const sharer = await newSharer(11, "one");
  const cut = (await momentsOf(sharer, (given, around) => changed(given, NEXT, around)))[1];
  const disk = cut?.disks.get("one");
  if (cut === undefined || disk === undefined) throw new Error("the book was written");
  const tab = createWorld(disk);
  const space = await tab.open({ unlocked: sharer.person.door.wrapping });
  const open = value(await openLink(space, tab));
  const keys = value(await ownDeviceKeys((await newProfile(30)).door));
  value(await addDevice(open, keys, acceptHere(open)));
  expect(open.standing().membership?.epochs).toHaveLength(2);
  await start(cut, NEXT);
  const link = value(await openLink(await tab.open({ unlocked: await unlocked(tab, NEXT) }), tab));
  expect([link.standing().mayWrite, link.standing().membership?.epochs.length]).toEqual([true, 2]);
});

describe("what waits to be carried on", () => {
  test("waits for a profile that is not found now, also over another change, and for none that was taken off", async () => {
    const sharer = await newSharer(7, "one", "two");
    const cut = (await momentsOf(sharer, (given, around) => changed(given, NEXT, around)))[1];
    if (cut === undefined) throw new Error("the book was written");
    const key = async (passphrase: string) => ({
      storage: openMemoryStorage(cut.book),
      wrapping: await unlocked(createWorld(cut.book), passphrase),
    });
    value(await changeLock(await key(NEXT), await lockWith(THIRD)));
    cut.disks.get("one")?.values.clear();
    await start(cut, THIRD);
    expect(await notes(cut, THIRD)).toEqual(["book", undefined, "two"]);
    expect([...cut.book.values.keys()]).not.toContain("carried");
  });

  test("is opened by what opens the book alone, and is nothing where it cannot be read", async () => {
    const sharer = await newSharer(8, "one");
    const cut = (await momentsOf(sharer, (given, around) => changed(given, NEXT, around)))[1];
    const bytes = cut?.book.values.get("carried");
    if (cut === undefined || !(bytes instanceof Uint8Array)) throw new Error("it waits");
    const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(kept).toMatchObject({ v: 1, keyrings: [["one", expect.any(String)]] });
    expect((await openKeyring(bytes, sharer.person.door.wrapping)).ok).toBe(false);
    cut.book.values.set("carried", bytes.slice(0, -9));
    await start(cut, NEXT);
    expect([await notes(cut, NEXT), await notes(cut, FORMER)]).toEqual([
      ["book", undefined],
      [undefined, "one"],
    ]);
  });
});

test("safety:S1 a lock under which something is shared is not taken away", async () => {
  const sharer = await newSharer(9, "one");
  const before = nowOf(sharer);
  const stays = { ok: false, error: { kind: "stays" } };
  expect(await changeLock(sharer.person.door, undefined, storagesOf(sharer.disks))).toEqual(stays);
  expect(nowOf(sharer).book.values).toEqual(before.book.values);
});

test("what is shared goes on after it: the same device under the same keys, in the same space", async () => {
  const sharer = await newSharer(10, "one");
  const disk = sharer.disks.get("one") ?? sharer.person.disk;
  const before = await createWorld(disk).open({ unlocked: sharer.person.door.wrapping });
  value(await changed(sharer, NEXT));
  const world = createWorld(disk);
  const space = await world.open({ unlocked: await unlocked(world, NEXT) });
  const link = value(await openLink(space, world));
  expect([space.id, space.device, space.member]).toEqual([before.id, before.device, before.member]);
  expect([link.standing().mayWrite, link.standing().alarms]).toEqual([true, []]);
});
