import { beforeEach, describe, expect, test } from "vitest";
import { admit, createRoom, type Room, type Running, shareBook, textsOf, write } from "../testing/fleet.ts";
import { hostileRelay, withBit } from "../testing/hostile-relay.ts";
import { copyOfSpace, logHashOf, type RelaySpace } from "../testing/relay-space.ts";
import type { World } from "../testing/world.ts";
import type { Transport } from "./port.ts";

const HOUR = 3_600_000;

let room: Room;
/** In the order in which they wrote, and after them one who has read. */
let worlds: { readonly first: World; readonly second: World; readonly other: World; readonly reader: World };
const running: Running[] = [];

const space = (): RelaySpace => {
  const [only] = room.relay.spaces.values();
  if (only === undefined) throw new Error("the relay has the book");
  return only;
};

async function on(world: World, transport: Transport = room.relay.transport): Promise<Running> {
  const device = await room.start(world, { transport });
  running.push(device);
  await room.pass(HOUR);
  return device;
}

const allOff = (): void => {
  for (const one of running.splice(0)) one.close();
};

/** `lost` by the first, two by the second, and all have read them; then a copy is put back that has none of it. */
beforeEach(async () => {
  room = createRoom(5);
  const first = await shareBook(room);
  worlds = { first, second: room.newWorld(), other: room.newWorld(), reader: room.newWorld() };
  const by = await on(first);
  for (const world of [worlds.second, worlds.other, worlds.reader]) await admit(room, by, first, world);
  const empty = copyOfSpace(space());
  await write(by, "lost", "");
  await room.pass(HOUR);
  const second = await on(worlds.second);
  for (const text of ["two", "three"]) {
    await write(second, text, "");
    await room.pass(HOUR);
  }
  await on(worlds.reader);
  allOff();
  room.relay.spaces.set(empty.id, empty);
  // Another was away all that time; the second gives again what the relay has lost, to the same places as before.
  const other = await on(worlds.other);
  await write(other, "between", "");
  await room.pass(HOUR);
  await on(worlds.second);
  allOff();
});

describe("a log that was put back, and has grown to where the same envelopes lie at the same last places", () => {
  test("is known for another one by who has read the first, without anybody writing", async () => {
    expect(space().log).toHaveLength(3);
    const reader = await on(worlds.reader);
    expect(Object.keys(textsOf(reader)).toSorted()).toEqual(["between", "lost", "three", "two"]);
    expect(reader.sync.alarms().map(({ kind }) => kind)).toContain("rolled-back");
  });

  test("gets back what it has lost from whose it is, without their writing anything", async () => {
    await on(worlds.first);
    expect(space().log).toHaveLength(4);
    const other = await on(worlds.other);
    expect(Object.keys(textsOf(other)).toSorted()).toEqual(["between", "lost", "three", "two"]);
  });
});

test("the relay's hash of a log is that of whoever has read it", async () => {
  const honest = await logHashOf(space(), 3);
  const other = await on(worlds.other);
  const { seen } = other.link.standing();
  expect(honest).toEqual({ type: "log-hash", space: other.space.id, seq: seen.seq, hash: seen.hash });
});

test("a relay that says of the same log that it is another has it read once more, and nothing else", async () => {
  await on(worlds.other);
  allOff();
  const lying = hostileRelay(room.relay.transport, {
    says: ({ request, message }) =>
      message.type === "log-hash"
        ? [{ request, message: { ...message, hash: withBit(message.hash, 0) } }]
        : [{ request, message }],
  });
  const other = await on(worlds.other, lying);
  expect(Object.keys(textsOf(other)).toSorted()).toEqual(["between", "three", "two"]);
  lying.tampering = {};
  await room.pass(HOUR);
  expect(other.sync.status()).toEqual({ kind: "in-step" });
  expect(space().log).toHaveLength(3);
});
