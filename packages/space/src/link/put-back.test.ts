import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { stateOf } from "../testing/attacked.ts";
import { entryBy } from "../testing/chains.ts";
import { beginCouple } from "../testing/couple.ts";
import { noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, fetch, joinBook, keysOf, newWorld, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const write = async ({ space }: TestDevice, text: string) => value(await space.commit(set(noteKind, text, { text })));
const textsOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ fields }) => fields.text)
    .toSorted();

/** Two devices that have sent each other things, and a relay that holds them. */
async function book() {
  const { first } = await beginLinkedBook();
  const second = await joinBook(first, newWorld(2));
  const log: Arrived[] = [];
  for (const text of ["a", "b"]) {
    for (const device of [first, second]) {
      await write(device, `${text}${device === first ? 1 : 2}`);
      await send(device, log);
    }
  }
  for (const device of [first, second]) await fetch(device, log);
  return { first, second, log };
}

test.each([0, 1, 3])(
  "a relay that was put back to place %s gets again what it lost, and all are in step",
  async (left) => {
    const { first, second, log } = await book();
    log.splice(left);
    for (const device of [first, second]) {
      value(await device.link.takeLog([], log.length));
      expect(device.link.standing()).toMatchObject({
        seen: { seq: left },
        alarms: [{ kind: "rolled-back", what: "log", had: 4, has: left }],
      });
      expect(device.link.standing().unsent).toBeGreaterThan(0);
    }
    for (const device of [second, first, second]) {
      await write(device, `new ${device.world.clock.ms}`);
      await send(device, log);
      expect(device.link.standing().unsent).toBe(0);
    }
    for (const device of [first, second]) {
      await fetch(device, log);
      expect(device.link.standing().alarms).toHaveLength(1);
    }
    expect(textsOf(first)).toEqual(textsOf(second));
    expect(log).toHaveLength(7);
    // Whoever comes later has all of it from there.
    const third = await joinBook(first, newWorld(3));
    await fetch(third, log);
    expect(textsOf(third)).toEqual(textsOf(first));
    // What they say of places in the log that was lost is no lie of theirs.
    expect(third.link.standing().alarms).toEqual([]);
  },
);

test("what it has already is offered once more and kept once", async () => {
  const { first, log } = await book();
  value(await first.link.takeLog([], 1));
  const offered = await send(first, log);
  expect(offered).toHaveLength(2);
  expect([log.length, first.world.disk.journal.length, value(await first.link.next())]).toEqual([4, 4, undefined]);
});

test("a space of two that has ended, and is erased, was not put back: nobody is alarmed, and nothing is offered again", async () => {
  const { a, b } = await beginCouple();
  const log: Arrived[] = [];
  await write(a, "sent");
  await send(a, log);
  await write(a, "sealed");
  expect(value(await a.link.next())).toBeDefined();
  const ending = await entryBy(await keysOf(b.world), stateOf(a), { kind: "dissolve" });
  value(await a.link.takeChain(2, [ending], 3));
  value(await a.link.takeLog([], 0));
  expect(a.link.standing()).toMatchObject({ alarms: [], mayWrite: false, epochDue: false });
  expect(value(await a.link.next())).toBeUndefined();
});
