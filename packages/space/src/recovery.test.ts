import { newRecoveryEntropy } from "@counterpoint/crypto";
import { err, ok } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "./storage/memory.ts";
import { noteKind } from "./testing/kinds.ts";
import { bytesOn, faulty } from "./testing/storage.ts";
import { createWorld, value, vaultOf, type World } from "./testing/world.ts";

/** Lays text where the words lie, sealed as they are. */
async function lay(world: World, text: string): Promise<void> {
  world.disk.values.set("recovery", await (await vaultOf(world)).recovery.seal(text));
}

const readOf = async (world: World) => (await world.open()).recovery.read();

describe("what the words spell", () => {
  test("is there after the next start, and until it is taken away", async () => {
    const world = createWorld();
    const { recovery } = await world.open();
    expect(await recovery.read()).toEqual(ok({ kind: "unanswered" }));
    const entropy = newRecoveryEntropy();
    value(await recovery.set(entropy));
    expect(await readOf(world)).toEqual(ok({ kind: "set", entropy }));
    const changed = newRecoveryEntropy();
    value(await recovery.set(changed));
    expect(await readOf(world)).toEqual(ok({ kind: "set", entropy: changed }));
    value(await recovery.remove());
    expect(await readOf(world)).toEqual(ok({ kind: "declined" }));
  });

  test("safety:S16 the offer that was declined stays declined", async () => {
    const world = createWorld();
    value(await (await world.open()).recovery.remove());
    expect(await readOf(world)).toEqual(ok({ kind: "declined" }));
  });

  test("another tab sees what one tab did", async () => {
    const world = createWorld();
    const [one, two] = [await world.open(), await world.open()];
    const entropy = newRecoveryEntropy();
    value(await one.recovery.set(entropy));
    expect(await two.recovery.read()).toEqual(ok({ kind: "set", entropy }));
  });

  test("hold:H1 lies on the disk sealed, neither as bytes nor as letters", async () => {
    const world = createWorld();
    const space = await world.open();
    const entropy = newRecoveryEntropy();
    value(await space.recovery.set(entropy));
    const disk = bytesOn(world.disk).map((bytes) => Buffer.from(bytes));
    const forms = [
      Buffer.from(entropy),
      ...(["base64url", "hex"] as const).map((as) => Buffer.from(entropy).toString(as)),
    ];
    for (const bytes of disk) for (const form of forms) expect(bytes.includes(form)).toBe(false);
  });

  test("is no entry of the log, so that it goes into no envelope and no list of records", async () => {
    const world = createWorld();
    const space = await world.open();
    value(await space.commit(set(noteKind, "n", { text: "kept" })));
    const before = world.disk.log.length;
    value(await space.recovery.set(newRecoveryEntropy()));
    expect(world.disk.log).toHaveLength(before);
  });
});

describe("drawn silently, because a shared book rests on it", () => {
  const drawnIn = async (world: World) => value(await (await world.open()).recovery.draw());

  test("safety:S16 the offer stays unanswered, or declined, and is made or not made as it would have been", async () => {
    const world = createWorld();
    const drawn = await drawnIn(world);
    expect(await readOf(world)).toEqual(ok({ kind: "unanswered", drawn }));
    value(await (await world.open()).recovery.remove());
    expect(await readOf(world)).toEqual(ok({ kind: "declined", drawn }));
    const other = createWorld();
    value(await (await other.open()).recovery.remove());
    const later = await drawnIn(other);
    expect(await readOf(other)).toEqual(ok({ kind: "declined", drawn: later }));
    expect(later).not.toEqual(drawn);
  });

  test("it is drawn once: two tabs get the same, and so does everybody later", async () => {
    const world = createWorld();
    const [one, two] = await Promise.all([drawnIn(world), drawnIn(world)]);
    expect(two).toEqual(one);
    expect(await drawnIn(world)).toEqual(one);
  });

  test("words that are set are what is drawn, and setting what was drawn makes it words", async () => {
    const world = createWorld();
    const entropy = newRecoveryEntropy();
    value(await (await world.open()).recovery.set(entropy));
    expect(await drawnIn(world)).toEqual(entropy);
    const other = createWorld();
    const drawn = await drawnIn(other);
    value(await (await other.open()).recovery.set(drawn));
    expect(await readOf(other)).toEqual(ok({ kind: "set", entropy: drawn }));
    value(await (await other.open()).recovery.remove());
    expect(await readOf(other)).toEqual(ok({ kind: "declined" }));
  });

  test("nothing is drawn over what cannot be read, nor claimed where the disk refuses", async () => {
    const world = createWorld();
    const storage = faulty(openMemoryStorage(world.disk));
    const { recovery } = await world.open({ storage });
    storage.fault = { kind: "full" };
    expect(await recovery.draw()).toEqual(err({ kind: "full" }));
    storage.fault = undefined;
    world.disk.values.set("recovery", Uint8Array.of(1, 2));
    expect(await recovery.draw()).toEqual(err({ kind: "damaged" }));
  });
});

describe("when something is wrong", () => {
  test("a disk that refuses is told of, and what was set before stays", async () => {
    const world = createWorld();
    const storage = faulty(openMemoryStorage(world.disk));
    const { recovery } = await world.open({ storage });
    const entropy = newRecoveryEntropy();
    value(await recovery.set(entropy));
    storage.fault = { kind: "full" };
    expect(await recovery.set(newRecoveryEntropy())).toEqual(err({ kind: "full" }));
    expect(await recovery.remove()).toEqual(err({ kind: "full" }));
    storage.fault = undefined;
    expect(await recovery.read()).toEqual(ok({ kind: "set", entropy }));
  });

  test("hold:H7 altered or cut bytes are damaged, never an exception, and setting anew puts it right", async () => {
    const world = createWorld();
    const { recovery } = await world.open();
    value(await recovery.set(newRecoveryEntropy()));
    const box = world.disk.values.get("recovery");
    if (!(box instanceof Uint8Array)) throw new Error("it lies there as bytes");
    const altered = fc.tuple(fc.nat(box.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
      const copy = box.slice();
      copy[at] = (copy[at] ?? 0) ^ by;
      return copy;
    });
    const cut = fc.nat(box.length - 1).map((length) => box.slice(0, length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(altered, cut), async (bytes) => {
        world.disk.values.set("recovery", bytes);
        expect(await recovery.read()).toEqual(err({ kind: "damaged" }));
      }),
    );
    const entropy = newRecoveryEntropy();
    value(await recovery.set(entropy));
    expect(await recovery.read()).toEqual(ok({ kind: "set", entropy }));
  });

  test.each([
    ["no JSON", "words"],
    ["no version", "{}"],
    ["version 0", '{"v":0,"e":""}'],
    ["nothing that was spelled", '{"v":1}'],
    ["no base64url", '{"v":1,"e":"+"}'],
    ["31 bytes", `{"v":1,"e":"${Buffer.alloc(31).toString("base64url")}"}`],
  ])("hold:H7 sealed text with %s is damaged", async (_, text) => {
    const world = createWorld();
    await lay(world, text);
    expect(await readOf(world)).toEqual(err({ kind: "damaged" }));
  });

  test("hold:H9 what a newer version wrote is called newer, whatever it holds", async () => {
    const world = createWorld();
    await lay(world, '{"v":2,"words":36}');
    expect(await readOf(world)).toEqual(err({ kind: "newer" }));
  });

  test("hold:H7 a key where bytes should lie is damaged", async () => {
    const world = createWorld();
    const { recovery } = await world.open();
    const key = world.disk.values.get("device-key");
    if (key === undefined) throw new Error("there is a device key");
    world.disk.values.set("recovery", key);
    expect(await recovery.read()).toEqual(err({ kind: "damaged" }));
  });
});
