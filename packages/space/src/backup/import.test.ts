import { newOpId } from "@counterpoint/kernel";
import { encodeBatch, remove, set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import type { Space } from "../space.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import { bytesOf, textOf } from "../testing/backups.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { copyOf, faulty } from "../testing/storage.ts";
import { appendAsOtherDevice, batchesOn, createWorld, START_MS, value } from "../testing/world.ts";
import { importBackup } from "./import.ts";
import { type Backup, readBackup } from "./read.ts";

const MONDAY = day("2026-11-23");

const backupOf = async (space: Space): Promise<Backup> => value(await readBackup(new Blob([await bytesOf(space.log)])));

describe("importing", () => {
  test("twice changes nothing the second time, not even the disk", async () => {
    const from = await createWorld(undefined, 1).open();
    await from.commit(set(noteKind, "n", { text: "tea" }));
    const world = createWorld(undefined, 2);
    const space = await world.open();
    const backup = await backupOf(from);
    expect(value(await importBackup(space, backup))).toEqual({ added: 1, alreadyHere: 0 });
    const before = copyOf(world.disk);
    expect(value(await importBackup(space, backup))).toEqual({ added: 0, alreadyHere: 1 });
    expect(world.disk.log).toEqual(before.log);
  });

  test("its own backup into the same book changes nothing", async () => {
    const world = createWorld();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "tea" }));
    expect(value(await importBackup(space, await backupOf(space)))).toEqual({ added: 0, alreadyHere: 1 });
  });

  test("into a book with words of its own keeps both, and the later word on one field", async () => {
    const [one, other] = [createWorld(undefined, 1), createWorld(undefined, 2)];
    const [from, to] = [await one.open(), await other.open()];
    await from.commit(set(dayKind, MONDAY, { text: "earlier", mood: 3 }));
    other.clock.ms += 60_000;
    await to.commit(set(dayKind, MONDAY, { text: "later" }));
    await to.commit(set(noteKind, "own", { text: "stays" }));
    value(await importBackup(to, await backupOf(from)));
    expect(to.get(dayKind, MONDAY)?.fields).toEqual({ text: "later", mood: 3 });
    expect(to.get(noteKind, "own")?.fields).toEqual({ text: "stays" });
  });

  test("brings removals along: what was removed after the backup's words does not come back", async () => {
    const [from, to] = [await createWorld(undefined, 1).open(), await createWorld(undefined, 2).open()];
    await from.commit(set(noteKind, "n", { text: "tea" }));
    await from.commit(remove(noteKind, "n"));
    value(await importBackup(to, await backupOf(from)));
    expect(to.list(noteKind)).toEqual([]);
  });

  test("takes the effect from what it voids", async () => {
    const [one, other] = [createWorld(undefined, 1), createWorld(undefined, 2)];
    const { stamp } = await appendAsOtherDevice(one, START_MS, set(noteKind, "n", { text: "void" }));
    const [from, to] = [await one.open(), await other.open()];
    value(await importBackup(to, await backupOf(from)));
    expect(to.list(noteKind)).toHaveLength(1);
    const later = { ...stamp, ms: START_MS + 1, op: newOpId(one.chance) };
    await from.log.append([{ author: "a", text: encodeBatch({ stamp: later, operations: [], voids: [stamp.op] }) }]);
    value(await importBackup(to, await backupOf(from)));
    expect(to.list(noteKind)).toEqual([]);
  });

  test("keeps stamps and devices as they were, and this device its own", async () => {
    const [one, other] = [createWorld(undefined, 1), createWorld(undefined, 2)];
    const [from, to] = [await one.open(), await other.open()];
    await from.commit(set(noteKind, "n", { text: "tea" }));
    value(await importBackup(to, await backupOf(from)));
    await to.commit(set(noteKind, "m", { text: "coffee" }));
    expect((await batchesOn(other)).map(({ stamp }) => stamp.device)).toEqual([from.device, to.device]);
    expect((await batchesOn(other))[0]).toEqual((await batchesOn(one))[0]);
  });

  test("is there after reopening, after tidying, and for the other tab", async () => {
    const from = await createWorld(undefined, 1).open();
    for (let i = 0; i < 70; i++) await from.commit(set(noteKind, `n${i}`, { text: "tea" }));
    const world = createWorld(undefined, 2);
    const [tab, otherTab] = [await world.open(), await world.open()];
    value(await importBackup(tab, await backupOf(from)));
    await expect.poll(() => otherTab.list(noteKind).length).toBe(70);
    value(await tab.tidy());
    expect((await world.open()).list(noteKind)).toHaveLength(70);
    expect(value(await tab.check())).toBe("same");
  });

  test("in two tabs at once adds each entry once", async () => {
    const from = await createWorld(undefined, 1).open();
    await from.commit(set(noteKind, "n", { text: "tea" }));
    const world = createWorld(undefined, 2);
    const tabs = [await world.open(), await world.open()];
    const backup = await backupOf(from);
    const outcomes = await Promise.all(tabs.map((tab) => importBackup(tab, backup)));
    expect(outcomes.map((outcome) => value(outcome).added).toSorted()).toEqual([0, 1]);
    expect(world.disk.log).toHaveLength(1);
  });

  test("while the clock of another device's words is ahead neither hangs nor loses them", async () => {
    const [one, other] = [createWorld(undefined, 1), createWorld(undefined, 2)];
    await appendAsOtherDevice(one, START_MS + 3_600_000, set(noteKind, "n", { text: "early" }));
    const [from, to] = [await one.open(), await other.open()];
    value(await importBackup(to, await backupOf(from)));
    expect(to.list(noteKind)).toEqual([]);
    other.clock.ms += 3_600_000;
    value(await to.refresh());
    expect(to.list(noteKind)).toHaveLength(1);
  });

  test("hold:H7 where the disk is full, says so and adds nothing", async () => {
    const from = await createWorld(undefined, 1).open();
    for (let i = 0; i < 3; i++) await from.commit(set(noteKind, `n${i}`, { text: "tea" }));
    const world = createWorld(undefined, 2);
    const storage = faulty(openMemoryStorage(world.disk));
    const space = await world.open({ storage });
    storage.fault = { kind: "full" };
    expect(await importBackup(space, await backupOf(from))).toEqual({ ok: false, error: { kind: "full" } });
    expect([world.disk.log, space.list(noteKind)]).toEqual([[], []]);
    storage.fault = undefined;
    expect(value(await importBackup(space, await backupOf(from)))).toEqual({ added: 3, alreadyHere: 0 });
  });

  test("an empty book's backup adds nothing to a book", async () => {
    const from = await createWorld(undefined, 1).open();
    expect(await textOf(from.log)).toMatch(/^\{"format":"counterpoint-book","version":1,"entries":\[\n\],"count":0,/);
    const to = await createWorld(undefined, 2).open();
    expect(value(await importBackup(to, await backupOf(from)))).toEqual({ added: 0, alreadyHere: 0 });
  });
});
