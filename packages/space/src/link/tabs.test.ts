import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import { day, noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  extend,
  fetch,
  joinBook,
  keysOf,
  newWorld,
  openDevice,
  send,
  type TestDevice,
  until,
} from "../testing/links.ts";
import { observed } from "../testing/storage.ts";
import { value } from "../testing/world.ts";
import { firstLink } from "./first-link.ts";
import { openLink } from "./open-link.ts";
import type { Arrived } from "./port.ts";

const write = async ({ space }: TestDevice, text: string) => value(await space.commit(set(noteKind, text, { text })));
const textsOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ fields }) => fields.text)
    .toSorted();

/** Resolves when the tab shows as much. */
const shows = ({ space }: TestDevice, count: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (space.list(noteKind).length !== count) return;
      stop();
      resolve();
    };
    const stop = space.subscribe(look);
    look();
  });

test("what one tab takes in, all of them show; what one knows of the chain, all of them know", async () => {
  const { first } = await beginLinkedBook();
  const tab = await openDevice(first.world);
  const second = await joinBook(first, newWorld(2));
  await until(tab, ({ chainLength }) => chainLength === first.link.standing().chainLength);
  expect(tab.link.standing().membership?.devices.size).toBe(2);
  await write(second, "theirs");
  const log: Arrived[] = [];
  await send(second, log);
  await fetch(first, log);
  await shows(tab, 1);
  expect(textsOf(tab)).toEqual(["theirs"]);
  await until(tab, ({ seen }) => seen.seq === 1);
});

test("a new epoch is no new lock: the other tab goes on writing, and sends under it", async () => {
  const { first } = await beginLinkedBook();
  const tab = await openDevice(first.world);
  await write(tab, "before");
  await extend(first, await first.link.acts.newEpoch());
  await write(tab, "after");
  await until(tab, ({ unsent }) => unsent === 2);
  expect(await send(tab)).toHaveLength(1);
  expect(tab.space.status()).toEqual({ kind: "saved" });
  expect(tab.link.standing()).toMatchObject({ unsent: 0, mayWrite: true });
  expect(textsOf(await openDevice(first.world))).toEqual(["after", "before"]);
});

test("two tabs that take in the same at once take it once", async () => {
  const { first } = await beginLinkedBook();
  const second = await joinBook(first, newWorld(2));
  await write(second, "once");
  const log: Arrived[] = [];
  await send(second, log);
  const tab = await openDevice(first.world);
  await Promise.all([fetch(first, log), fetch(tab, log), fetch(first, log)]);
  expect(first.world.disk.journal).toHaveLength(1);
  for (const { link } of [first, tab]) expect(link.standing().alarms).toEqual([]);
});

test("a listener that has left, and a link that was closed, are told nothing", async () => {
  const { first } = await beginLinkedBook();
  let told = 0;
  const stop = first.link.subscribe(() => told++);
  stop();
  const closed = await openDevice(first.world);
  closed.link.subscribe(() => told++);
  closed.link.close();
  await extend(first, await first.link.acts.newEpoch());
  expect(told).toBe(0);
});

test("who comes back by words writes nothing until what was found is confirmed", async () => {
  const { first } = await beginLinkedBook();
  const { space, local, device } = await keysOf(first.world);
  const values = value(
    await firstLink({ space, device, local, chain: first.link.chain(0), today: day("2026-11-23"), came: "by-words" }),
  );
  for (const [name, bytes] of values) first.world.disk.values.set(name, bytes);
  const back = await openDevice(first.world);
  await write(back, "early");
  expect(back.link.standing()).toMatchObject({ unconfirmed: true, mayWrite: false, epochDue: false });
  expect(value(await back.link.next())).toBeUndefined();
  value(await back.link.confirm());
  expect(back.link.standing()).toMatchObject({ unconfirmed: false, mayWrite: true });
  expect(await send(back)).toHaveLength(1);
  expect(back.link.device).toBe(device);
});

test("a device that only reads does not look through all of it again at each start", async () => {
  const { first } = await beginLinkedBook();
  const second = await joinBook(first, newWorld(2));
  const log: Arrived[] = [];
  for (let n = 0; n < 520; n++) {
    await write(first, `${n}`);
    await send(first, log);
  }
  second.world.clock.ms = first.world.clock.ms;
  await fetch(second, log);
  expect(second.space.list(noteKind)).toHaveLength(520);
  const positions = second.world.disk.log.map(({ position }) => position);
  const readFrom = async (): Promise<readonly string[]> => {
    const from: string[] = [];
    const space = await second.world.open();
    const { storage } = space.door;
    const watched = observed(storage, ({ name, of }) => (name === "log" ? from.push(...of) : undefined));
    value(await openLink({ ...space, door: { ...space.door, storage: watched } }, second.world)).close();
    return from;
  };
  await expect.poll(readFrom).toEqual([`${positions.at(-1)}`]);
  await write(second, "mine");
  expect(await send(second)).toHaveLength(1);
});
