/** What a device was ever known by in what is shared goes with it, and so does what it never was. */
import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { isLive } from "@counterpoint/membership";
import { set } from "@counterpoint/records";
import { beforeEach, expect, test } from "vitest";
import { openOwn } from "../../devices/own.ts";
import { changeLock } from "../../lock/change-lock.ts";
import { oursKind } from "../../ours-kind.ts";
import { lockWith } from "../../testing/locks.ts";
import { beginPair, type Own, type Pair, passOn, takeOut, use, useAll } from "../../testing/own-devices.ts";
import { openProfile } from "../../testing/profiles.ts";
import { value } from "../../testing/world.ts";
import { writeNote } from "./notes.ts";
import { readWaiting } from "./waiting.ts";

let pair: Pair;
let first: Own;
let second: Own;

beforeEach(async () => {
  pair = await beginPair(1, 2);
  const [one, two] = pair.ana;
  if (two === undefined) throw new Error("there are two");
  [first, second] = [one, two];
});

const oursOf = ({ ours }: Own) => {
  if (ours === undefined) throw new Error("it is in what is shared");
  return ours;
};

test.each([
  ["other keys", 1],
  ["nothing that can be read", 0],
] as const)(
  "safety:S1 a device that was stolen, and has said %s since it came in, is taken out with what it was first known by",
  async (_, others) => {
    await useAll(pair);
    await use(first, pair.transport);
    const { space, door } = second.profile;
    const { ring } = value(await openOwn(door));
    const known = oursOf(second).space;
    const keys = {
      device: newDeviceId(seededChance(9)),
      signing: new Uint8Array(32).fill(1),
      agreement: new Uint8Array(32),
    };
    const note = await writeNote(ring, { what: "device", space: known.id, keys, at: 9 });
    value(await space.commit(others > 0 ? note : set(oursKind, `${known.id}.${ring.device}`, { note: "{}" })));
    await passOn(second.profile.link, pair.transport, second.profile.world.chance);
    await takeOut(first, second, pair.transport);
    await use(first, pair.transport);
    const { membership } = oursOf(first).link.standing();
    const was = membership?.devices.get(known.device);
    expect([was && isLive(was), membership?.devices.has(keys.device)]).toEqual([false, false]);
  },
);

test("where they had been let in already, nobody is left in the list of devices that never was there", async () => {
  await use(first, pair.transport);
  await use(second, pair.transport);
  await use(first, pair.transport);
  const before = value(await readWaiting(second.profile.door));
  value(await changeLock(second.profile.door, await lockWith("another one")));
  second = { profile: await openProfile(second.profile.world, undefined, "another one"), ours: undefined };
  for (const own of [second, first, second, first]) await use(own, pair.transport);
  const devices = oursOf(first).link.standing().devices.filter(isLive);
  const [lost] = [...before.values()].map(({ ring }) => ring.device);
  expect(lost).toBeDefined();
  expect(devices.map(({ device }) => device).toSorted()).toEqual(
    [oursOf(first).space.device, oursOf(second).space.device].toSorted(),
  );
});
