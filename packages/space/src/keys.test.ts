import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { openSpace } from "./space.ts";
import type { MemoryDisk } from "./storage/memory.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import { noteKind, schema } from "./testing/kinds.ts";
import { copyOf, observed } from "./testing/storage.ts";
import { createWorld, value, type World } from "./testing/world.ts";

async function written(): Promise<World> {
  const world = createWorld();
  value(await (await world.open()).commit(set(noteKind, "n", { text: "kept" })));
  return world;
}

const opening = (world: World) =>
  openSpace({ storage: openMemoryStorage(world.disk), clock: world.clock, chance: world.chance, schema });

const contents = ({ log, values, chunks }: MemoryDisk) => ({ log, values, chunks });

test("two tabs that meet an empty profile at once share one keyring", async () => {
  const world = createWorld();
  const [one, two] = await Promise.all([world.open(), world.open()]);
  expect([two.id, two.device]).toEqual([one.id, one.device]);
  await Promise.all([one.commit(set(noteKind, "n", { text: "1" })), two.commit(set(noteKind, "n", { colour: "2" }))]);
  expect((await world.open()).get(noteKind, "n")?.fields).toEqual({ text: "1", colour: "2" });
});

test.each(["device-key", "keyring"])(
  "a tab that reads %s before another has made both does not call them lost",
  async (name) => {
    const world = createWorld();
    let other: Promise<unknown> | undefined;
    const storage = observed(openMemoryStorage(world.disk), async (access) => {
      if (access.of[0] !== (name === "keyring" ? "device-key" : "keyring")) return;
      other ??= world.open();
      await other;
    });
    const space = await world.open({ storage });
    expect(space.id).toBe((await world.open()).id);
  },
);

test.each([
  ["the device key is gone", (disk: MemoryDisk) => disk.values.delete("device-key"), "keys-lost"],
  ["the keyring is gone", (disk: MemoryDisk) => disk.values.delete("keyring"), "keys-lost"],
  ["both are gone but there is data", (disk: MemoryDisk) => disk.values.clear(), "keys-lost"],
  ["the device key is not a key", (disk: MemoryDisk) => disk.values.set("device-key", Uint8Array.of(1)), "keys-lost"],
  ["one bit of the keyring is another", (disk: MemoryDisk) => flip(disk, 40), "keys-lost"],
  ["a newer version made the keyring", (disk: MemoryDisk) => flip(disk, 0), "newer"],
] as const)("hold:H7 hold:H9 when %s, opening is refused and nothing is changed", async (_, harm, kind) => {
  const world = await written();
  harm(world.disk);
  const before = copyOf(world.disk);
  expect(await opening(world)).toEqual({ ok: false, error: { kind } });
  expect(contents(world.disk)).toEqual(contents(before));
});

function flip(disk: MemoryDisk, at: number): void {
  const keyring = disk.values.get("keyring");
  if (!(keyring instanceof Uint8Array)) throw new Error("there is a keyring");
  const changed = keyring.slice();
  changed[at] = (changed[at] ?? 0) ^ 2;
  disk.values.set("keyring", changed);
}
