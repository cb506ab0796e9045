import { addDays } from "@counterpoint/kernel";
import { createSchema, set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "./storage/memory.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { observed } from "./testing/storage.ts";
import { appendAsOtherDevice, createWorld, START_MS, type World } from "./testing/world.ts";

const DAY_MS = 24 * 3_600_000;

/** Two writes made while the clock was a day ahead, which is now put right. */
async function wroteAhead(): Promise<World> {
  const world = createWorld();
  world.clock.ms = START_MS + DAY_MS;
  const space = await world.open();
  await space.commit(set(noteKind, "n", { text: "first" }));
  await space.commit(set(noteKind, "n", { text: "second", colour: "red" }));
  world.clock.ms = START_MS;
  return world;
}

describe("hold:H5 a clock that was ahead and is put right", () => {
  test("while closed: what was written is re-issued at open, in its order, once", async () => {
    const world = await wroteAhead();
    const space = await world.open();
    expect(space.get(noteKind, "n")?.fields).toEqual({ text: "second", colour: "red" });
    expect(world.disk.log).toHaveLength(4);
    await space.commit(set(noteKind, "n", { text: "third" }));
    const again = await world.open();
    expect(again.get(noteKind, "n")?.fields).toEqual({ text: "third", colour: "red" });
    expect(world.disk.log).toHaveLength(5);
  });

  test("and once the time that it showed has come, what was voided stays without effect", async () => {
    const world = await wroteAhead();
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "third" }));
    world.clock.ms = START_MS + 2 * DAY_MS;
    expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ text: "third", colour: "red" });
  });

  test("a snapshot made meanwhile does not hold back what is written after", async () => {
    const world = createWorld();
    world.clock.ms = START_MS + DAY_MS;
    const ahead = await world.open();
    await ahead.commit(set(noteKind, "n", { text: "first" }));
    await ahead.tidy();
    world.clock.ms = START_MS;
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "second" }));
    expect(space.get(noteKind, "n")?.fields).toEqual({ text: "second" });
    await space.tidy();
    expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ text: "second" });
  });

  test("while open: the next commit holds over what was written before", async () => {
    const world = createWorld();
    world.clock.ms = START_MS + DAY_MS;
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "first", colour: "red" }));
    world.clock.ms = START_MS;
    await Promise.all([
      space.commit(set(noteKind, "n", { text: "second" })),
      space.commit(set(noteKind, "n", { text: "third" })),
    ]);
    expect(space.get(noteKind, "n")?.fields).toEqual({ text: "third", colour: "red" });
    const again = await world.open();
    expect(again.get(noteKind, "n")?.fields).toEqual({ text: "third", colour: "red" });
  });

  test("while open: to wake is enough", async () => {
    const world = createWorld();
    world.clock.ms = START_MS + DAY_MS;
    const space = await world.open();
    await space.commit(set(noteKind, "n", { text: "first" }));
    world.clock.ms = START_MS;
    await space.refresh();
    await space.refresh();
    expect(world.disk.log).toHaveLength(2);
    expect(space.get(noteKind, "n")?.fields).toEqual({ text: "first" });
  });

  test("two tabs that open at once re-issue only once", async () => {
    const world = await wroteAhead();
    const [one, two] = await Promise.all([world.open(), world.open()]);
    await Promise.all([one.refresh(), two.refresh()]);
    for (const tab of [one, two]) expect(tab.get(noteKind, "n")?.fields).toEqual({ text: "second", colour: "red" });
    expect(world.disk.log).toHaveLength(4);
  });
});

test("hold:H5 what another device wrote from the future shows once its time has come, also after a tidy", async () => {
  const world = createWorld();
  const space = await world.open();
  await space.commit(set(noteKind, "here", { text: "now" }));
  await appendAsOtherDevice(world, START_MS + DAY_MS, set(noteKind, "there", { text: "tomorrow" }));
  await space.refresh();
  await space.commit(set(noteKind, "here", { text: "later" }));
  await space.tidy();
  expect(space.get(noteKind, "there")).toBeUndefined();
  const waiting = await world.open();
  expect(waiting.list(noteKind).map((note) => note.fields.text)).toEqual(["later"]);
  world.clock.ms = START_MS + 2 * DAY_MS;
  expect((await world.open()).get(noteKind, "there")?.fields).toEqual({ text: "tomorrow" });
  for (let i = 0; i < 70; i++) await space.commit(set(noteKind, "here", { text: `${i}` }));
  await space.tidy();
  for (const tab of [space, await world.open()]) {
    expect(tab.list(noteKind).map((note) => note.fields.text)).toEqual(["69", "tomorrow"]);
  }
  expect(world.disk.log).toHaveLength(73);
});

test("hold:H4 an index built anew while commits are under way loses none of them", async () => {
  const world = createWorld();
  world.clock.ms = START_MS + DAY_MS;
  const seed = await world.open();
  await seed.commit(set(noteKind, "n", { text: "ahead" }));
  let writing: Promise<unknown>[] = [];
  const storage = observed(openMemoryStorage(world.disk), ({ name }) => {
    if (name === "log" && writing.length === 1) {
      writing = [...writing, space.commit(set(noteKind, "during", { text: "kept" }))];
    }
  });
  const space = await world.open({ storage });
  world.clock.ms = START_MS;
  writing = [space.commit(set(noteKind, "after", { text: "kept" }))];
  await writing[0];
  await Promise.all(writing);
  expect(space.list(noteKind).map((note) => note.id)).toEqual(["after", "during", "n"]);
  expect((await world.open()).list(noteKind)).toEqual(space.list(noteKind));
});

test("hold:H9 a snapshot of other record kinds is not used, and is replaced", async () => {
  const world = createWorld();
  const space = await world.open();
  await space.commit(set(dayKind, day("2026-11-23"), { mood: 1 }));
  await space.tidy();
  const other = await world.open({ schema: createSchema([noteKind]) });
  await other.tidy();
  expect((await world.open()).get(dayKind, day("2026-11-23"))?.fields).toEqual({ mood: 1 });
});

test("hold:H5 what was voided stays so when the snapshot that still shows it comes to be believed again", async () => {
  const world = createWorld();
  const old = day("2020-01-01");
  const space = await world.open();
  await space.commit(Array.from({ length: 28 }, (_, i) => set(dayKind, addDays(old, i), { mood: i })).flat());
  await space.commit(Array.from({ length: 60 }, (_, i) => set(dayKind, addDays(old, 100 + i), { mood: i })).flat());
  world.clock.ms = START_MS + DAY_MS;
  await space.commit(set(dayKind, old, { text: "ahead" }));
  await space.tidy();
  world.clock.ms = START_MS;
  await (await world.open()).commit(set(dayKind, old, { text: "right" }));
  world.clock.ms = START_MS + 2 * DAY_MS;
  expect((await world.open()).get(dayKind, old)?.fields).toEqual({ mood: 0, text: "right" });
});
