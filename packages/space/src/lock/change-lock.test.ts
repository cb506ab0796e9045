import { newDeviceBoxKey, openByPassphrase, openKeyring } from "@counterpoint/crypto";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openKeys } from "../keys.ts";
import { openLink } from "../link/open-link.ts";
import { openSpace } from "../space.ts";
import { type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import { day, dayKind, noteKind, schema } from "../testing/kinds.ts";
import { beginLinkedBook, keysOf, send } from "../testing/links.ts";
import { lockWith, quickStretch, unlocked } from "../testing/locks.ts";
import { bytesOn, copyOf, faulty, observed } from "../testing/storage.ts";
import { createWorld, value, type World } from "../testing/world.ts";
import { openVault } from "../vault.ts";
import { changeLock } from "./change-lock.ts";
import { finishLock } from "./finish-lock.ts";
import { readLock } from "./read-lock.ts";

const WORDS = "seven small boats";

/** A profile with three notes and a day in it, part of them behind a snapshot. */
async function written(): Promise<World> {
  const world = createWorld();
  const space = await world.open();
  value(await space.commit(set(noteKind, "first", { text: "1" })));
  value(await space.commit(set(dayKind, day("2026-11-23"), { mood: 3 })));
  value(await space.tidy());
  value(await space.commit(set(noteKind, "second", { text: "2" })));
  return world;
}

async function locked(passphrase = WORDS): Promise<World> {
  const world = await written();
  value(await changeLock((await world.open()).door, await lockWith(passphrase)));
  return world;
}

const attempt = (world: World, key?: Parameters<World["open"]>[0]) =>
  openSpace({ storage: openMemoryStorage(world.disk), clock: world.clock, chance: world.chance, schema, ...key });

async function texts(world: World, passphrase?: string): Promise<readonly unknown[]> {
  const space = await world.open(passphrase === undefined ? {} : { unlocked: await unlocked(world, passphrase) });
  expect(space.damaged()).toBe(0);
  return space.list(noteKind).map(({ fields }) => fields.text);
}

const worldOn = (disk: MemoryDisk): World => createWorld(disk);
const bits = (bytes: Uint8Array): number => bytes.length * 8;
const valuesOn = (world: World): readonly string[] => [...world.disk.values.keys()].toSorted();

describe("setting a lock", () => {
  test("the space opens by the passphrase alone, with everything in it, and can be written and tidied", async () => {
    const world = await locked();
    expect(await attempt(world)).toEqual({ ok: false, error: { kind: "locked" } });
    expect(await attempt(world, { unlocked: await newDeviceBoxKey() })).toEqual({
      ok: false,
      error: { kind: "keys-lost" },
    });
    const space = await world.open({ unlocked: await unlocked(world, WORDS) });
    expect(space.list(noteKind).map(({ id }) => id)).toEqual(["first", "second"]);
    expect(space.get(dayKind, day("2026-11-23"))?.fields).toEqual({ mood: 3 });
    value(await space.commit(set(noteKind, "third", { text: "3" })));
    value(await space.tidy());
    expect(await space.check()).toEqual({ ok: true, value: "same" });
    expect(await texts(world, WORDS)).toEqual(["1", "2", "3"]);
  });

  test("the device key is gone, and the space, the device, its chain and its place in sending are the same", async () => {
    const { first } = await beginLinkedBook();
    const { world, space: before, link } = first;
    value(await before.commit(set(noteKind, "early", { text: "sent" })));
    await send(first);
    value(await before.commit(set(noteKind, "late", { text: "not sent" })));
    const waiting = value(await link.next());
    const [keys, names] = [await keysOf(world), valuesOn(world)];
    value(await changeLock(before.door, await lockWith(WORDS)));

    expect(valuesOn(world)).toEqual([...names.filter((name) => name !== "device-key"), "lock"].toSorted());
    const key = await unlocked(world, WORDS);
    const after = await world.open({ unlocked: key });
    expect([after.id, after.device]).toEqual([before.id, before.device]);
    const again = value(await openKeys(openMemoryStorage(world.disk), world.chance, key));
    expect([again.epochs, again.signingPublicKey]).toEqual([keys.epochs, keys.signingPublicKey]);
    expect(again.local).not.toEqual(keys.local);
    const renewed = value(await openLink(after, world));
    expect(renewed.chain(0)).toEqual(link.chain(0));
    expect(renewed.standing()).toMatchObject({ unsent: 1, mayWrite: true });
    expect(value(await renewed.next())).toEqual(waiting);
    // The former tab has the keys of before, and is told so.
    expect(await link.next()).toEqual({ ok: false, error: { kind: "closed" } });
  });

  test("hold:H9 a profile from before there were locks opens as it did, and gets its lock", async () => {
    const world = await written();
    expect(valuesOn(world)).toEqual(["device-key", "keyring", "manifest"]);
    expect(await texts(world)).toEqual(["1", "2"]);
    value(await changeLock((await world.open()).door, await lockWith(WORDS)));
    expect(await texts(world, WORDS)).toEqual(["1", "2"]);
  });

  test("a copy of the disk from before the lock opens nothing that is written after it", async () => {
    const world = await written();
    const earlier = worldOn(copyOf(world.disk));
    const keys = value(await openKeys(openMemoryStorage(earlier.disk), earlier.chance));
    value(await changeLock((await world.open()).door, await lockWith(WORDS)));
    const space = await world.open({ unlocked: await unlocked(world, WORDS) });
    value(await space.commit(set(noteKind, "later", { text: "unseen" })));
    value(await space.tidy());
    const former = await openVault(keys.local);
    expect(world.disk.log.length).toBe(4);
    for (const { bytes } of world.disk.log)
      expect(await former.entry.open(bytes)).toEqual({ ok: false, error: "damaged" });
    for (const bytes of bytesOn(world.disk)) {
      for (const sealer of [former.manifest, former.link]) expect((await sealer.open(bytes)).ok).toBe(false);
      expect((await openKeyring(bytes, keys.wrapping)).ok).toBe(false);
    }
    // The control: the earlier copy itself is readable without anything.
    expect(await texts(earlier)).toEqual(["1", "2"]);
  });

  test("an entry that could not be read before is counted as damaged after, and all others are there", async () => {
    const world = await written();
    const entry = world.disk.log[2];
    if (entry !== undefined) entry.bytes[20] = (entry.bytes[20] ?? 0) ^ 1;
    value(await changeLock((await world.open()).door, await lockWith(WORDS)));
    const space = await world.open({ unlocked: await unlocked(world, WORDS) });
    expect(space.damaged()).toBe(1);
    expect(space.list(noteKind).map(({ id }) => id)).toEqual(["first"]);
  });
});

describe("changing it and taking it away", () => {
  test("a new passphrase opens, the old one does not, and an old lock put back opens nothing", async () => {
    const world = await locked();
    const formerLock = world.disk.values.get("lock");
    const former = await unlocked(world, WORDS);
    value(await changeLock((await world.open({ unlocked: former })).door, await lockWith("another one")));
    expect(await texts(world, "another one")).toEqual(["1", "2"]);
    const lock = value(await readLock(openMemoryStorage(world.disk)));
    if (lock === undefined) throw new Error("there is a lock");
    expect(await openByPassphrase(lock, WORDS, quickStretch)).toEqual({ ok: false, error: "wrong" });
    expect(await attempt(world, { unlocked: former })).toEqual({ ok: false, error: { kind: "keys-lost" } });
    if (formerLock !== undefined) world.disk.values.set("lock", formerLock);
    expect(await attempt(world, { unlocked: await unlocked(world, WORDS) })).toEqual({
      ok: false,
      error: { kind: "keys-lost" },
    });
  });

  test("without a lock the device key opens it again, and no lock is left", async () => {
    const world = await locked();
    value(await changeLock((await world.open({ unlocked: await unlocked(world, WORDS) })).door, undefined));
    expect(valuesOn(world)).toEqual(["device-key", "keyring"]);
    expect(await texts(world)).toEqual(["1", "2"]);
    expect(value(await readLock(openMemoryStorage(world.disk)))).toBeUndefined();
  });
});

describe("other tabs", () => {
  test("hold:H5 what another tab wrote while the lock was being set is in the locked space", async () => {
    const world = await written();
    const other = await world.open();
    let writes = 0;
    const storage = observed(openMemoryStorage(world.disk), async ({ name }) => {
      if (name === "write" && writes++ < 2)
        value(await other.commit(set(noteKind, `late ${writes}`, { text: `late ${writes}` })));
    });
    value(await changeLock((await world.open({ storage })).door, await lockWith(WORDS)));
    expect(writes).toBe(3);
    expect((await texts(world, WORDS)).toSorted()).toEqual(["1", "2", "late 1", "late 2"]);
  });

  test("a tab that still has the former keys writes nothing any more, and says that another took over", async () => {
    const world = await written();
    const other = await world.open();
    value(await changeLock((await world.open()).door, await lockWith(WORDS)));
    const before = copyOf(world.disk);
    const closed = { ok: false, error: { kind: "closed" } };
    expect(await other.commit(set(noteKind, "stray", { text: "stray" }))).toEqual(closed);
    expect(other.status()).toEqual({ kind: "failed", error: { kind: "closed" } });
    expect(other.get(noteKind, "stray")?.fields.text).toBe("stray");
    expect(await changeLock(other.door, await lockWith("theirs"))).toEqual(closed);
    expect(world.disk.log).toEqual(before.log);
    expect(world.disk.values).toEqual(before.values);
    expect(await texts(world, WORDS)).toEqual(["1", "2"]);
  });
});

describe("what goes wrong", () => {
  test("hold:H4 a disk that fails leaves the space as it was, opened as before", async () => {
    const world = await written();
    const storage = faulty(openMemoryStorage(world.disk));
    const space = await world.open({ storage });
    const before = copyOf(world.disk);
    storage.fault = { kind: "full" };
    expect(await changeLock(space.door, await lockWith(WORDS))).toEqual({ ok: false, error: { kind: "full" } });
    expect([world.disk.log, world.disk.values, world.disk.chunks]).toEqual([before.log, before.values, before.chunks]);
    expect(await texts(world)).toEqual(["1", "2"]);
  });

  test("hold:H4 a power cut before or after the one write of it leaves a space that opens, in the old way or the new", async () => {
    const world = await written();
    const inner = openMemoryStorage(world.disk);
    const moments: MemoryDisk[] = [];
    const storage: Storage = {
      ...inner,
      write: async (change) => {
        moments.push(copyOf(world.disk));
        const done = await inner.write(change);
        moments.push(copyOf(world.disk));
        return done;
      },
    };
    value(await changeLock((await world.open({ storage })).door, await lockWith(WORDS)));
    const [before, after, ...more] = moments;
    if (before === undefined || after === undefined) throw new Error("there was a write");
    expect(more).toEqual([]);
    expect(await texts(worldOn(before))).toEqual(["1", "2"]);
    expect(await texts(worldOn(after), WORDS)).toEqual(["1", "2"]);
  });

  test("hold:H4 the lock holds even where the disk was not scrubbed, which is done when it is next opened", async () => {
    const world = await written();
    const full = { ok: false, error: { kind: "full" } } as const;
    const storage = { ...openMemoryStorage(world.disk), scrub: async () => full };
    value(await changeLock((await world.open({ storage })).door, await lockWith(WORDS)));
    expect(await texts(world, WORDS)).toEqual(["1", "2"]);

    const key = await unlocked(world, WORDS);
    expect(await finishLock((await world.open({ storage, unlocked: key })).door)).toEqual(full);
    expect(valuesOn(world)).toContain("to-scrub");
    const { door } = await world.open({ unlocked: key });
    value(await finishLock(door));
    expect(valuesOn(world)).not.toContain("to-scrub");

    let scrubs = 0;
    const counted: Storage = { ...door.storage, scrub: async () => ({ ok: true, value: void scrubs++ }) };
    value(await finishLock({ ...door, storage: counted }));
    expect(scrubs).toBe(0);
  });

  test("hold:H7 any bytes in place of the lock: a typed refusal, and nothing is changed", async () => {
    const world = await locked();
    const lock = world.disk.values.get("lock");
    if (!(lock instanceof Uint8Array)) throw new Error("there is a lock");
    const damaged = fc.oneof(
      fc.uint8Array({ maxLength: 120 }),
      fc.nat(bits(lock) - 1).map((bit) => lock.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))),
      fc.nat(lock.length - 1).map((length) => lock.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        world.disk.values.set("lock", bytes);
        const before = copyOf(world.disk);
        expect(await attempt(world)).toEqual({ ok: false, error: { kind: "locked" } });
        const read = await readLock(openMemoryStorage(world.disk));
        if (!read.ok) expect(["newer", "keys-lost"]).toContain(read.error.kind);
        else if (read.value !== undefined)
          expect((await openByPassphrase(read.value, WORDS, quickStretch)).ok).toBe(false);
        expect(world.disk.values).toEqual(before.values);
        expect(world.disk.log).toEqual(before.log);
      }),
    );
    world.disk.values.set("lock", lock);
    expect(await texts(world, WORDS)).toEqual(["1", "2"]);
  });

  test("hold:H7 a lock that is no bytes, and a keyring that is gone, are lost keys", async () => {
    const world = await locked();
    const key = await unlocked(world, WORDS);
    world.disk.values.delete("keyring");
    expect(await attempt(world, { unlocked: key })).toEqual({ ok: false, error: { kind: "keys-lost" } });
    world.disk.values.set("lock", await newDeviceBoxKey());
    expect(await readLock(openMemoryStorage(world.disk))).toEqual({ ok: false, error: { kind: "keys-lost" } });
  });

  test("a lock that was taken away in another tab meanwhile: the space opens as it is now", async () => {
    const world = await locked();
    const key = await unlocked(world, WORDS);
    value(await changeLock((await world.open({ unlocked: key })).door, undefined));
    expect((await world.open({ unlocked: key })).list(noteKind)).toHaveLength(2);
  });
});
