/** How a pairing may end, whatever was cut off: in one space of both, or in nothing anywhere. */
import { isLive } from "@counterpoint/membership";
import { expect } from "vitest";
import { readLocator } from "../devices/locator.ts";
import { isShared } from "../link/first-link.ts";
import { converse } from "../sync/conversation.ts";
import type { Room } from "../testing/meetings.ts";
import { finishIn, isOver, openShared, type TestPerson } from "../testing/partners.ts";
import { value } from "../testing/world.ts";
import { forgetPairing, isPairingBegun } from "./begun.ts";
import type { Pairing } from "./port.ts";

export const isSharedBy = async ({ storage }: TestPerson): Promise<boolean> => value(await isShared(storage));

/** What a person does who was told that it is not finished: goes on, in whatever order, until nothing changes any more. */
export async function repeat(room: Room, ...people: readonly TestPerson[]): Promise<void> {
  for (const person of [...people, ...people]) {
    if (value(await isPairingBegun(person.storage))) await finishIn(room, person);
  }
}

/** Both are in one space with all that belongs to it, or nothing is anywhere. */
export async function endOf(room: Room, ana: TestPerson, ben: TestPerson): Promise<"good" | "nothing"> {
  const shared = [await isSharedBy(ana), await isSharedBy(ben)];
  expect(shared[0]).toBe(shared[1]);
  if (!shared[0]) {
    for (const { storage, disk } of [ana, ben]) {
      value(await forgetPairing(storage));
      expect([...disk.values.keys()]).toEqual([]);
    }
    expect(room.relay.spaces.size).toBe(0);
    return "nothing";
  }
  const [a, b] = [await openShared(ana), await openShared(ben, 2)];
  expect(a.space.id).toBe(b.space.id);
  expect(room.relay.spaces.get(a.space.id)?.chain).toEqual(a.link.chain(0));
  for (const { link } of [a, b]) {
    const { membership, mayWrite, epochDue, alarms } = link.standing();
    expect([...(membership?.devices.values() ?? [])].filter(isLive)).toHaveLength(2);
    expect({ mayWrite, epochDue, alarms }).toEqual({ mayWrite: true, epochDue: false, alarms: [] });
  }
  const line = value(await converse(room.relay.transport));
  for (const { secret } of [ana, ben]) expect(value(await readLocator(line, secret)).spaces).toEqual([a.space.id]);
  return "good";
}

/** Nothing happens for the rest of the ten minutes. */
export async function letItEnd(room: Room, ...sides: readonly Pairing[]): Promise<void> {
  room.timers.pass(600_000);
  await room.until(() => sides.every(isOver), ...sides);
}
