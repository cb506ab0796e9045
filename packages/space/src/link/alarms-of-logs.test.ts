import { type DeviceId, fromHex, toHex } from "@counterpoint/kernel";
import { beforeEach, expect, test } from "vitest";
import { hashOfEnvelope } from "../envelope.ts";
import type { Bytes } from "../storage/port.ts";
import { type Attacked, alarmsOf, arrived, attacked, textsOf, write } from "../testing/attacked.ts";
import { enter, extend, fetch, newWorld, openDevice, publicKeysOf, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import { afterEnvelope } from "./log-hash.ts";
import type { Arrived } from "./port.ts";
import { ZEROS } from "./state.ts";

let first: TestDevice;
let second: TestDevice;
let other: DeviceId;
let forge: Attacked["forge"];
let give: Attacked["give"];

let log: Arrived[];

beforeEach(async () => {
  ({ first, second, other, forge, give } = await attacked());
  log = [];
});

async function logHash(...envelopes: readonly Bytes[]): Promise<Bytes> {
  let seen = { seq: 0, hash: ZEROS };
  for (const envelope of envelopes) seen = await afterEnvelope(seen, toHex(await hashOfEnvelope(envelope)));
  return fromHex(seen.hash);
}

test("another device was shown another log", async () => {
  await write(first, "mine");
  await send(first, log);
  await fetch(first, log);
  const elsewhere = await logHash(await forge({ text: "unseen" }));
  value(await first.link.takeLog([{ seq: 2, envelope: await forge({ seenSeq: 1, seenHash: elsewhere }) }], 2));
  expect(alarmsOf(first)).toEqual([{ kind: "log-forked", device: other, seq: 1 }]);
  expect(textsOf(first)).toContain("forged");
});

test("a claim about what was not read yet is held against it when it is", async () => {
  await write(first, "mine");
  const [mine = new Uint8Array()] = await send(first, log);
  const [right, wrong] = [await logHash(mine), new Uint8Array(32).fill(7)];
  const one = await forge({ text: "one", seenSeq: 1, seenHash: right });
  value(await first.link.takeLoose([one]));
  await fetch(first, log);
  expect(alarmsOf(first)).toEqual([]);
  const two = await forge({ text: "two", seenSeq: 2, seenHash: wrong, after: { devSeq: 1, envelope: one } });
  value(await first.link.takeLoose([two]));
  value(await first.link.takeLog([{ seq: 2, envelope: one }], 2));
  expect(alarmsOf(first)).toEqual([{ kind: "log-forked", device: other, seq: 2 }]);
});

test("what a device was told when it was let in is held against the log too", async () => {
  const third = newWorld(3);
  await third.open();
  await extend(first, await first.link.acts.addDevice(await publicKeysOf(third)));
  await extend(first, await first.link.acts.newEpoch());
  await enter(first, third, { seen: { device: first.link.device, seq: 5, hash: new Uint8Array(32).fill(5) } });
  const device = await openDevice(third);
  value(await device.link.takeLog([], 2));
  expect(alarmsOf(device)).toEqual([{ kind: "rolled-back", what: "log", had: 5, has: 2 }]);
});

test("it gives a place another content than it had", async () => {
  const [one, another] = [await forge({ text: "one" }), await forge({ text: "another" })];
  await give(one);
  value(await first.link.takeLog(arrived(one), 1));
  expect(alarmsOf(first)).toEqual([]);
  value(await first.link.takeLog(arrived(another), 1));
  expect(alarmsOf(first)).toContainEqual({ kind: "log-changed", seq: 1 });
});

test("it leaves a place out", async () => {
  const one = await forge({ text: "one" });
  const two = await forge({ text: "two", after: { devSeq: 1, envelope: one } });
  value(
    await first.link.takeLog(
      [
        { seq: 1, envelope: one },
        { seq: 3, envelope: two },
      ],
      3,
    ),
  );
  expect(alarmsOf(first)).toEqual([{ kind: "log-changed", seq: 2 }]);
  expect([textsOf(first), first.link.standing().seen.seq]).toEqual([["one"], 1]);
});

test("it gives another place than it has promised", async () => {
  await write(first, "mine");
  const mine = value(await first.link.next()) ?? new Uint8Array();
  value(await first.link.kept(mine, 1));
  await give(await forge(), mine);
  expect(alarmsOf(first)).toEqual([{ kind: "log-changed", seq: 1 }]);
});

test.each([0, 1])(
  "it says that it has kept something at place %s, where it was not: it is offered again",
  async (seq) => {
    await give(await forge());
    await write(first, "mine");
    const mine = value(await first.link.next()) ?? new Uint8Array();
    expect(value(await first.link.kept(mine, seq))).toBe(false);
    expect(alarmsOf(first)).toEqual([{ kind: "log-changed", seq }]);
    expect([value(await first.link.next()), first.link.standing().unsent]).toEqual([mine, 1]);
    value(await first.link.takeLog([{ seq: 2, envelope: mine }], 2));
    expect(value(await first.link.kept(mine, 2))).toBe(true);
  },
);

test("it was put back: it reaches less far than was seen of it, or than it has promised", async () => {
  await give(await forge());
  value(await first.link.takeLog([], 0));
  expect(alarmsOf(first)).toEqual([{ kind: "rolled-back", what: "log", had: 1, has: 0 }]);
  await write(second, "mine");
  const mine = value(await second.link.next()) ?? new Uint8Array();
  value(await second.link.kept(mine, 4));
  value(await second.link.takeLog([], 3));
  expect(alarmsOf(second)).toEqual([{ kind: "rolled-back", what: "log", had: 4, has: 3 }]);
});
