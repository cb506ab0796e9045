import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  fetch,
  joinBook,
  newWorld,
  openDevice,
  send,
  type TestDevice,
  until,
} from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const write = async ({ space }: TestDevice, id: string, text: string) =>
  value(await space.commit(set(noteKind, id, { text })));

const textsOf = ({ space }: TestDevice) =>
  Object.fromEntries(space.list(noteKind).map(({ id, fields }) => [id, fields.text]));

test("hold:H5 what one device writes is on the other, with all that was there before it came", async () => {
  const { first } = await beginLinkedBook();
  await write(first, "before", "early");
  const log: Arrived[] = [];
  await send(first, log);
  const second = await joinBook(first, newWorld(2));
  await fetch(second, log);
  expect(textsOf(second)).toEqual({ before: "early" });
  await write(second, "after", "late");
  await until(second, ({ unsent }) => unsent === 1);
  await send(second, log);
  expect(second.link.standing().unsent).toBe(0);
  await fetch(first, log);
  expect(textsOf(first)).toEqual({ before: "early", after: "late" });
  for (const { link } of [first, second])
    expect(link.standing()).toMatchObject({ alarms: [], mayWrite: true, unsent: 0 });
  const again = await openDevice(second.world);
  expect(textsOf(again)).toEqual(textsOf(first));
  expect(again.link.standing().unsent).toBe(0);
});

test("hold:H8 a book on one device gives nothing out, whatever is written", async () => {
  const alone = await openDevice(newWorld(1));
  await write(alone, "mine", "alone");
  await until(alone, ({ unsent }) => unsent === 1);
  expect(value(await alone.link.next())).toBeUndefined();
  for await (const envelope of alone.link.envelopes()) expect(envelope).toBeUndefined();
  expect(alone.link.standing()).toMatchObject({ membership: null, mayWrite: false, epochDue: false, devices: [] });
  expect(alone.world.disk.journal).toEqual([]);
});

test("what was written alone goes with the device into the book that it joins", async () => {
  const { first } = await beginLinkedBook();
  const world = newWorld(2);
  await write(await openDevice(world), "alone", "before");
  const second = await joinBook(first, world);
  expect(second.link.standing().unsent).toBe(1);
  const log: Arrived[] = [];
  await send(second, log);
  await fetch(first, log);
  expect(textsOf(first)).toEqual({ alone: "before" });
});

test("safety:S1 every device of the book is known, from which day on, and when it last wrote", async () => {
  const { first } = await beginLinkedBook();
  first.world.clock.ms += 3 * 86_400_000;
  const second = await joinBook(first, newWorld(2));
  await write(second, "n", "theirs");
  const log: Arrived[] = [];
  await send(second, log);
  await fetch(first, log);
  const known = first.link.standing().devices.map(({ device, firstSeen, lastWrote }) => ({
    own: device === first.link.device,
    firstSeen,
    wrote: lastWrote === null ? null : new Date(lastWrote).toISOString().slice(0, 10),
  }));
  expect(known).toEqual([
    { own: true, firstSeen: "2026-11-23", wrote: null },
    { own: false, firstSeen: "2026-11-26", wrote: "2026-11-23" },
  ]);
});
