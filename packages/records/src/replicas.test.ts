import { type Chance, type DeviceId, type Member, newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBatch, encodeBatch } from "./batch-codec.ts";
import { remove, restore, set } from "./edits.ts";
import { checkIn, contents, NOW, schema, wish } from "./fixtures.acceptance.ts";
import { fold } from "./fold.ts";
import { CLOCK_START, type HybridClock, observe, tick } from "./hybrid-clock.ts";
import { createIndex, type Index, ownQuarantined } from "./index-of-records.ts";
import { apply, releaseQuarantine } from "./merge.ts";
import { type Batch, type LoggedBatch, type Operation, reissue } from "./operation.ts";
import { compareStamps } from "./stamp.ts";
import { records } from "./views.ts";

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** A device with its own log and its own idea of the time. */
interface Device {
  readonly id: DeviceId;
  readonly member: Member;
  index: Index;
  clock: HybridClock;
  skew: number;
  readonly log: Map<string, LoggedBatch>;
}

interface World {
  readonly chance: Chance;
  readonly devices: readonly Device[];
  /** True time; devices see it through their skew. */
  time: number;
  /** What everybody meant to write, whatever stamps it had to go under. */
  readonly meant: Operation[][];
}

function createWorld(seed: number, members: readonly Member[]): World {
  const chance = seededChance(seed);
  const devices = members.flatMap((member) =>
    Array.from({ length: 1 + chance.below(3) }, (): Device => {
      const skew = chance.below(2) === 0 ? 0 : chance.below(4 * HOUR) - 2 * HOUR;
      return { id: newDeviceId(chance), member, index: createIndex(schema), clock: CLOCK_START, skew, log: new Map() };
    }),
  );
  return { chance, devices, time: NOW, meant: [] };
}

const localTime = (world: World, device: Device): number => world.time + device.skew;

function receive(world: World, device: Device, logged: LoggedBatch, now = localTime(world, device)): void {
  device.log.set(logged.batch.stamp.op, logged);
  device.clock = observe(device.clock, logged.batch.stamp, now);
  const applied = apply(device.index, logged.batch, logged.author, now);
  if (applied.kind === "refold") device.index = fold(schema, [...device.log.values()], now);
}

function write(world: World, device: Device, make: (stamp: Batch["stamp"]) => Batch): void {
  device.clock = tick(device.clock, localTime(world, device));
  const batch = make({ ...device.clock, device: device.id, op: newOpId(world.chance) });
  receive(world, device, { batch, author: device.member }, Math.max(batch.stamp.ms, localTime(world, device)));
}

function commit(world: World, device: Device): void {
  const { chance } = world;
  const id = `id_${"abc"[chance.below(3)]}`;
  const choices: Operation[][] = [
    set(wish, id, { title: `t${chance.below(100)}` }),
    set(wish, id, { done: chance.below(2) === 0, title: `both${chance.below(100)}` }),
    set(checkIn, id, { level: chance.below(11), note: `n${chance.below(100)}` }),
    remove(wish, id),
    restore(wish, id),
  ];
  const operations = choices[chance.below(choices.length)] ?? [];
  world.meant.push(operations);
  write(world, device, (stamp) => ({ stamp, operations, voids: [] }));
}

/** Some of what one device has reaches another, by the text that would travel, in any order, perhaps twice. */
function exchange(world: World, from: Device, to: Device, share: number): void {
  const parcels = [...from.log.values()].filter(() => world.chance.unit() < share);
  for (const logged of shuffled(world.chance, [...parcels, ...parcels.slice(0, 3)])) {
    const decoded = decodeBatch(encodeBatch(logged.batch));
    if (decoded.ok) receive(world, to, { batch: decoded.value, author: logged.author });
  }
}

/** The wall clock is put right: the index is built anew, and what is now in the future is written again. */
function correctClock(world: World, device: Device): void {
  device.skew = 0;
  device.index = fold(schema, [...device.log.values()], world.time);
  device.clock = CLOCK_START;
  for (const { batch } of device.log.values()) device.clock = observe(device.clock, batch.stamp, world.time);
  for (const { batch } of ownQuarantined(device.index, device.id, device.member)) {
    write(world, device, (stamp) => reissue(batch, stamp));
  }
}

function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: chance.unit() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function live(world: World): void {
  const { chance, devices } = world;
  const anyDevice = (): Device => {
    const device = devices[chance.below(devices.length)];
    if (device === undefined) throw new Error("A world has at least one device");
    return device;
  };
  for (let step = 0; step < 40; step++) {
    world.time += chance.below(10) === 0 ? WEEK : chance.below(HOUR);
    const device = anyDevice();
    releaseQuarantine(device.index, localTime(world, device));
    const what = chance.below(10);
    if (what < 6) commit(world, device);
    else if (what < 9) exchange(world, device, anyDevice(), 0.6);
    else correctClock(world, device);
  }
}

function settle(world: World): readonly LoggedBatch[] {
  for (const device of world.devices) correctClock(world, device);
  world.time += 5 * HOUR;
  for (let round = 0; round < 2; round++) {
    for (const from of world.devices) for (const to of world.devices) exchange(world, from, to, 1);
  }
  for (const device of world.devices) releaseQuarantine(device.index, world.time);
  return [...new Map(world.devices.flatMap(({ log }) => [...log])).values()];
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe("devices that write apart", () => {
  for (const members of [["a"], ["a", "b"]] as const) {
    test(`hold:H5 ${members.length} member(s), weeks offline, loss, repeats, clocks two hours off: all come to the same`, () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const world = createWorld(seed, members);
          live(world);
          const all = settle(world);
          const truth = contents(fold(schema, all, world.time));
          for (const { index, log } of world.devices) {
            expect(log.size).toBe(all.length);
            expect(index.quarantine.size).toBe(0);
            expect(contents(index)).toEqual(truth);
          }
        }),
        { numRuns: 50 },
      );
    });
  }

  test("hold:H5 nothing is lost: all that was meant stands in the log, and each field holds its newest write", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const world = createWorld(seed, ["a", "b"]);
        live(world);
        const all = settle(world);
        const voided = new Set(all.flatMap(({ batch }) => batch.voids));
        const standing = all.filter(({ batch }) => !voided.has(batch.stamp.op));
        const text = (operations: readonly Operation[]): string => JSON.stringify(operations);
        expect(standing.map(({ batch }) => text(batch.operations)).sort()).toEqual(world.meant.map(text).sort());
        for (const { kind, owner, id, cells } of records(world.devices[0]?.index ?? createIndex(schema))) {
          for (const [field, cell] of cells) {
            const writes = standing.flatMap(({ batch, author }) =>
              batch.operations
                .filter((write) => write.kind === kind && write.id === id && write.field === field)
                .filter(() => owner === null || owner === author)
                .map(({ value }) => ({ stamp: batch.stamp, value })),
            );
            const newest = writes.sort((x, y) => compareStamps(x.stamp, y.stamp)).at(-1);
            expect({ stamp: cell.stamp, value: cell.value }).toEqual(newest);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("hold:H5 a device's later write wins over its earlier one, though its wall clock went back in between", () => {
    const world = createWorld(3, ["a"]);
    const [device] = world.devices;
    if (device === undefined) throw new Error("no device");
    device.skew = 0;
    write(world, device, (stamp) => ({ stamp, operations: set(wish, "x", { title: "before" }), voids: [] }));
    device.skew = -HOUR;
    write(world, device, (stamp) => ({ stamp, operations: set(wish, "x", { title: "after" }), voids: [] }));
    expect([...records(device.index)][0]?.cells.get("title")?.value).toBe("after");
  });
});
