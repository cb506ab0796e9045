import { addDays, addMonths } from "@counterpoint/kernel";
import { createSchema, set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import type { Space } from "./space.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import type { Storage, StorageError } from "./storage/port.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { faulty, observed } from "./testing/storage.ts";
import { appendAsOtherDevice, createWorld, START_MS, value, type World } from "./testing/world.ts";

const FIRST = day("2026-01-01");

/** Ten months of 30 days each, one note, all in a snapshot. */
async function tidied(): Promise<World> {
  const world = createWorld();
  const space = await world.open();
  const commits = Array.from({ length: 10 }, (_, month) =>
    space.commit(
      Array.from({ length: 28 }, (_, i) => set(dayKind, addDays(addMonths(FIRST, month), i), { mood: i })).flat(),
    ),
  );
  await Promise.all([...commits, space.commit(set(noteKind, "n", { text: "undated" }))]);
  value(await space.tidy());
  return world;
}

const months = (space: Space): readonly string[] => [
  ...new Set(space.list(dayKind).map((record) => record.id.slice(5, 7))),
];

async function spied(world: World) {
  const reads: { readonly chunks: string[]; log: number } = { chunks: [], log: 0 };
  const storage = observed(openMemoryStorage(world.disk), ({ name, of }) => {
    if (name === "chunks") reads.chunks.push(...of);
    if (name === "log" && of[0] === "0") reads.log++;
  });
  return { space: await world.open({ storage }), reads };
}

describe("a cold start", () => {
  test("reads the undated chunk and the newest months, no log and nothing older", async () => {
    const world = await tidied();
    const { space, reads } = await spied(world);
    expect(months(space)).toEqual(["09", "10"]);
    expect(space.list(noteKind)).toHaveLength(1);
    expect(reads).toMatchObject({ chunks: { length: 3 }, log: 0 });
    expect(space.hasOlder()).toBe(true);
    value(await space.loadBackTo(day("2026-07-20")));
    expect(months(space)).toEqual(["07", "08", "09", "10"]);
    expect(reads.chunks).toHaveLength(5);
    value(await space.loadBackTo("beginning"));
    expect(space.list(dayKind)).toHaveLength(280);
    expect(reads.chunks).toHaveLength(world.disk.chunks.size);
    expect(new Set(reads.chunks).size).toBe(reads.chunks.length);
    expect([space.hasOlder(), reads.log]).toEqual([false, 0]);
  });

  test("hold:H5 shows no old record in part: a change to one brings its month with it", async () => {
    const world = await tidied();
    await appendAsOtherDevice(world, START_MS, set(dayKind, FIRST, { text: "an old day, seen anew" }));
    const space = await world.open();
    expect(space.get(dayKind, FIRST)?.fields).toEqual({ mood: 0, text: "an old day, seen anew" });
    expect(months(space)).toEqual(["01", "09", "10"]);
    const kept = space.commit(set(dayKind, day("2026-03-02"), { text: "here too" }));
    await Promise.all([kept, space.refresh()]);
    expect(space.get(dayKind, day("2026-03-02"))?.fields).toEqual({ mood: 1, text: "here too" });
    expect(months(space)).toEqual(["01", "03", "09", "10"]);
  });
});

describe("tidy", () => {
  test("writes only the months that changed, and leaves a few new entries to the log", async () => {
    const world = await tidied();
    const before = new Set(world.disk.chunks.keys());
    const space = await world.open();
    for (let i = 0; i < 63; i++) await space.commit(set(dayKind, FIRST, { mood: i }));
    await space.tidy();
    expect(new Set(world.disk.chunks.keys())).toEqual(before);
    await space.commit(set(dayKind, FIRST, { mood: 99 }));
    await space.tidy();
    const fresh = [...world.disk.chunks.keys()].filter((id) => !before.has(id));
    expect([fresh.length, world.disk.chunks.size]).toEqual([1, before.size]);
    const { space: again, reads } = await spied(world);
    await again.loadBackTo("beginning");
    expect(again.get(dayKind, FIRST)?.fields).toEqual({ mood: 99 });
    expect(reads.log).toBe(0);
  });

  test("of an empty space writes nothing", async () => {
    const world = createWorld();
    const space = await world.open();
    value(await space.tidy());
    expect(world.disk.values.has("manifest")).toBe(false);
  });

  test("hold:H4 puts nothing into the snapshot that is not in the log", async () => {
    const world = createWorld();
    const disk = openMemoryStorage(world.disk);
    let full = false;
    const storage = observed(
      {
        ...disk,
        write: async (change) => (full && change.append ? { ok: false, error: { kind: "full" } } : disk.write(change)),
      },
      ({ name, of }) => {
        if (full && name === "value" && of[0] === "manifest")
          void space.commit(set(noteKind, "unsaved", { text: "x" }));
      },
    );
    const space = await world.open({ storage });
    await space.commit(set(noteKind, "saved", { text: "kept" }));
    full = true;
    await space.tidy();
    full = false;
    expect((await world.open()).list(noteKind).map((note) => note.id)).toEqual(["saved"]);
    expect(space.list(noteKind)).toHaveLength(2);
    await space.retry();
    await space.tidy();
    expect((await world.open()).list(noteKind)).toHaveLength(2);
  });

  test("hold:H4 does not reach past what another tab writes meanwhile", async () => {
    const world = createWorld();
    const other = await world.open();
    const storage = observed(openMemoryStorage(world.disk), async ({ name, of }) => {
      if (name === "value" && of[0] === "manifest" && space !== undefined) {
        await other.commit(set(dayKind, FIRST, { mood: 1 }));
      }
    });
    let space: Space | undefined;
    space = await world.open({ storage });
    await space.commit(set(noteKind, "n", { text: "kept" }));
    await space.tidy();
    expect((await world.open()).list(dayKind)).toHaveLength(1);
  });

  test("hands on why the disk refused", async () => {
    const world = createWorld();
    const storage = faulty(openMemoryStorage(world.disk));
    const space = await world.open({ storage });
    await space.commit(set(noteKind, "n", { text: "kept" }));
    storage.fault = { kind: "full" };
    expect(await space.tidy()).toEqual({ ok: false, error: { kind: "full" } satisfies StorageError });
    expect(space.list(noteKind)).toHaveLength(1);
  });
});

describe("hold:H7 a snapshot that fails", () => {
  const harms: readonly (readonly [string, (world: World) => void])[] = [
    ["one altered chunk", ({ disk }) => alter([...disk.chunks.values()][3])],
    ["no chunks", ({ disk }) => disk.chunks.clear()],
    ["two chunks in each other's place", ({ disk }) => swap(disk.chunks)],
    ["an altered manifest", ({ disk }) => alter(disk.values.get("manifest"))],
    ["no manifest", ({ disk }) => disk.values.delete("manifest")],
  ];

  test.each(harms)("%s: everything comes from the log, and the next tidy heals it", async (_, harm) => {
    const world = await tidied();
    harm(world);
    const space = await world.open();
    await space.loadBackTo("beginning");
    expect([space.list(dayKind).length, space.list(noteKind).length, space.damaged()]).toEqual([280, 1, 0]);
    await space.tidy();
    const { space: again, reads } = await spied(world);
    await again.loadBackTo("beginning");
    expect([again.list(dayKind).length, reads.log]).toEqual([280, 0]);
    expect(reads.chunks).toHaveLength(world.disk.chunks.size);
  });

  test("hold:H4 what is not on disk yet survives the way back to the log", async () => {
    const world = await tidied();
    const storage = faulty(openMemoryStorage(world.disk));
    const space = await world.open({ storage });
    storage.fault = { kind: "full" };
    await space.commit(set(noteKind, "unsaved", { text: "in memory alone" }));
    world.disk.chunks.clear();
    value(await space.loadBackTo("beginning"));
    expect([space.list(dayKind).length, space.list(noteKind).length]).toEqual([280, 2]);
    storage.fault = undefined;
    await space.retry();
    expect((await world.open()).list(noteKind)).toHaveLength(2);
  });

  test("a chunk that proves broken only in the middle of a tidy leaves no gap", async () => {
    const world = await tidied();
    let broken = false;
    const storage = openMemoryStorage(world.disk);
    const chunks: Storage["chunks"] = async (ids) =>
      broken ? { ok: false, error: { kind: "unavailable", detail: "a test" } } : storage.chunks(ids);
    const space = await world.open({ storage: { ...storage, chunks } });
    broken = true;
    for (let i = 0; i < 70; i++) await space.commit(set(dayKind, FIRST, { mood: i }));
    await space.refresh();
    broken = false;
    for (const chunk of world.disk.chunks.values()) alter(chunk);
    value(await space.tidy());
    const { space: again, reads } = await spied(world);
    await again.loadBackTo("beginning");
    expect([again.list(dayKind).length, again.list(noteKind).length, reads.log]).toEqual([280, 1, 0]);
  });

  test("tidied from a part of it alone loses nothing", async () => {
    const world = await tidied();
    const space = await world.open();
    world.disk.values.delete("manifest");
    await space.tidy();
    expect(space.hasOlder()).toBe(false);
    const again = await world.open();
    await again.loadBackTo("beginning");
    expect(again.list(dayKind)).toHaveLength(280);
  });
});

describe("another tab", () => {
  test("that tidied after this one read the manifest does not send it back to the log", async () => {
    const world = await tidied();
    const { space, reads } = await spied(world);
    const other = await world.open();
    for (let i = 0; i < 70; i++) await other.commit(set(dayKind, FIRST, { mood: 100 + i }));
    await other.tidy();
    value(await space.loadBackTo("beginning"));
    expect([space.list(dayKind).length, reads.log]).toEqual([280, 0]);
    expect(space.get(dayKind, FIRST)?.fields).toEqual({ mood: 169 });
    for (let i = 0; i < 70; i++) await space.commit(set(dayKind, FIRST, { mood: i }));
    await space.tidy();
    const again = await world.open();
    await again.loadBackTo("beginning");
    expect([again.list(dayKind).length, again.get(dayKind, FIRST)?.fields]).toEqual([280, { mood: 69 }]);
  });

  test("that tidied what this one has not heard of: it is shown whole", async () => {
    const world = await tidied();
    const space = await world.open({ storage: { ...openMemoryStorage(world.disk), onChange: () => () => undefined } });
    const other = await world.open();
    for (let i = 0; i < 70; i++) {
      await other.commit([...set(dayKind, FIRST, { mood: i }), ...set(noteKind, "n", { text: `${i}` })]);
    }
    await other.tidy();
    value(await space.loadBackTo("beginning"));
    expect([space.get(dayKind, FIRST)?.fields.mood, space.get(noteKind, "n")?.fields.text]).toEqual([69, "69"]);
  });

  test("that tidied what this one has in memory leaves it nothing to read", async () => {
    const world = createWorld();
    const { space, reads } = await spied(world);
    const other = await world.open();
    await Promise.all(Array.from({ length: 70 }, (_, i) => space.commit(set(dayKind, addDays(FIRST, i), { mood: i }))));
    await other.tidy();
    await space.tidy();
    expect(space.hasOlder()).toBe(false);
    value(await space.loadBackTo("beginning"));
    expect(reads.chunks).toEqual([]);
  });

  test("that dropped the snapshot takes nothing away", async () => {
    const world = await tidied();
    const space = await world.open();
    world.disk.values.delete("manifest");
    world.disk.chunks.clear();
    value(await space.loadBackTo("beginning"));
    expect(space.list(dayKind)).toHaveLength(280);
  });

  test("that tidies while this one opens", async () => {
    const world = await tidied();
    const other = await world.open();
    for (let i = 0; i < 70; i++) await other.commit(set(dayKind, day("2026-10-02"), { mood: i }));
    let tidying: Promise<unknown> | undefined;
    const storage = observed(openMemoryStorage(world.disk), async ({ name }) => {
      if (name !== "chunks") return;
      tidying ??= other.tidy();
      await tidying;
    });
    const space = await world.open({ storage });
    expect(months(space)).toEqual(["09", "10"]);
    expect(space.get(dayKind, day("2026-10-02"))?.fields).toEqual({ mood: 69 });
    expect(space.hasOlder()).toBe(true);
  });

  test("hold:H9 of another program version takes nothing away, whoever tidies last", async () => {
    const world = await tidied();
    const space = await world.open();
    const other = await world.open({ schema: createSchema([dayKind]) });
    await other.tidy();
    await space.tidy();
    value(await other.loadBackTo("beginning"));
    expect(other.list(dayKind)).toHaveLength(280);
    const again = await world.open();
    await again.loadBackTo("beginning");
    expect([again.list(dayKind).length, again.list(noteKind).length]).toEqual([280, 1]);
  });
});

function alter(bytes: unknown): void {
  if (!(bytes instanceof Uint8Array)) throw new Error("there are bytes to alter");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
}

function swap<K, V>(map: Map<K, V>): void {
  const [one, two] = [...map];
  if (one === undefined || two === undefined) throw new Error("there are two to swap");
  map.set(one[0], two[1]).set(two[0], one[1]);
}
