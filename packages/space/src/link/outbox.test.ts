import { err } from "@counterpoint/kernel";
import { type Batch, set } from "@counterpoint/records";
import { decodeHeader, EMPTY_HASH, HEADER_BYTES } from "@counterpoint/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfEnvelope, type OpenedEnvelope, openEnvelope } from "../envelope.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes } from "../storage/port.ts";
import { openingWith } from "../testing/envelopes.ts";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  extend,
  fetch,
  joinBook,
  keysOf,
  newWorld,
  openDevice,
  publicKeysOf,
  send,
  type TestDevice,
} from "../testing/links.ts";
import { copyOf, faulty } from "../testing/storage.ts";
import { appendAsOtherDevice, batchesOn, START_MS, value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const setUp = async (): Promise<TestDevice> => (await beginLinkedBook()).first;

const write = ({ space }: TestDevice, text: string) => space.commit(set(noteKind, "n", { text }));

async function next({ link }: TestDevice): Promise<Bytes> {
  const envelope = value(await link.next());
  if (envelope === undefined) throw new Error("there is something to send");
  return envelope;
}

const opened = async ({ world }: TestDevice, envelope: Bytes): Promise<OpenedEnvelope> =>
  value(await openEnvelope(envelope, openingWith(await keysOf(world))));

const textsIn = (batches: readonly Batch[]) => batches.flatMap((batch) => batch.operations.map(({ value }) => value));

test("hold:H5 weeks offline go out in order, in as few envelopes as hold them, linked one to the next", async () => {
  const device = await setUp();
  const texts = Array.from({ length: 40 }, (_, i) => `${i} `.padEnd(4_000, "x"));
  for (const text of texts) await write(device, text);
  const sent: unknown[] = [];
  let prevHash: Bytes = EMPTY_HASH;
  for (const [at, envelope] of (await send(device)).entries()) {
    const { header, batches } = await opened(device, envelope);
    expect(header).toMatchObject({ devSeq: at + 1, prevHash });
    sent.push(...textsIn(batches));
    prevHash = await hashOfEnvelope(envelope);
    expect(at).toBeLessThan(4);
  }
  expect(sent).toEqual(texts);
  await write(device, "more");
  const last = await opened(device, await next(device));
  expect([textsIn(last.batches), last.header.prevHash]).toEqual([["more"], prevHash]);
});

test("what a relay takes while a file is made is in the file all the same", async () => {
  const device = await setUp();
  await write(device, "one");
  const first = await next(device);
  await write(device, "two");
  const texts: unknown[] = [];
  for await (const envelope of device.link.envelopes()) {
    texts.push(...textsIn((await opened(device, value(envelope))).batches));
    if (texts.length > 1) continue;
    value(await device.link.kept(first, 1));
    value(await device.link.kept(await next(device), 2));
  }
  expect(texts).toEqual(["one", "two"]);
});

test("nothing written is nothing to send", async () => {
  const { link } = await setUp();
  expect(value(await link.next())).toBeUndefined();
});

test("what a device was given of others that are not in the chain goes out with its own; what it received does not", async () => {
  const first = await setUp();
  await write(first, "mine");
  await appendAsOtherDevice(first.world, START_MS, set(noteKind, "m", { text: "out of a backup" }));
  const log: Arrived[] = [];
  const [envelope = new Uint8Array()] = await send(first, log);
  expect(textsIn((await opened(first, envelope)).batches)).toEqual(["mine", "out of a backup"]);
  const second = await joinBook(first, newWorld(2));
  await fetch(second, log);
  expect(
    second.space
      .list(noteKind)
      .map(({ fields }) => fields.text)
      .toSorted(),
  ).toEqual(["mine", "out of a backup"]);
  expect(value(await second.link.next())).toBeUndefined();
  // What another device of the chain wrote is for that one to send, however it came here.
  await appendAsOtherDevice(first.world, START_MS + 1, set(noteKind, "o", { text: "theirs" }), second.link.device);
  expect(value(await first.link.next())).toBeUndefined();
});

test("hold:H4 the same bytes until they are acknowledged: again, after a restart, from the other tab", async () => {
  const device = await setUp();
  await write(device, "first");
  const envelope = await next(device);
  await write(device, "second");
  expect(await next(device)).toEqual(envelope);
  expect(await next(await openDevice(device.world))).toEqual(envelope);
});

test("two tabs that ask at once are given one envelope, not two with the same number", async () => {
  const device = await setUp();
  const tab = await openDevice(device.world);
  await write(device, "once");
  const [one, two] = await Promise.all([next(device), next(tab)]);
  expect(two).toEqual(one);
});

test("hold:H5 an acknowledgement that comes twice, from two tabs, counts for its own envelope only", async () => {
  const device = await setUp();
  const tab = await openDevice(device.world);
  await write(device, "first");
  const first = await next(device);
  value(await device.link.kept(first, 1));
  await write(device, "second");
  const second = await next(device);
  value(await tab.link.kept(first, 1));
  expect(await next(device)).toEqual(second);
  expect(device.world.disk.journal).toHaveLength(1);
});

test("what a relay was handed is never sealed anew, whatever it says of it: it may have passed it on", async () => {
  const device = await setUp();
  const other = await joinBook(device, newWorld(2));
  await write(device, "kept");
  const offered = await next(device);
  await extend(device, await device.link.acts.newEpoch());
  // It answered `stale-epoch`, and gave it to all.
  expect(await next(device)).toEqual(offered);
  const log: Arrived[] = [{ seq: 1, envelope: offered }];
  await fetch(device, log);
  value(await device.link.kept(await next(device), 1));
  expect(device.link.standing()).toMatchObject({ mayWrite: true, unsent: 0, alarms: [] });
  value(await other.link.takeChain(0, device.link.chain(0)));
  await fetch(other, log);
  expect(other.link.standing().alarms).toEqual([]);
  expect(other.space.list(noteKind).map(({ fields }) => fields.text)).toEqual(["kept"]);
});

test("an envelope that a file has carried is never sealed anew: no two have one number", async () => {
  const device = await setUp();
  await write(device, "in a file");
  const given: Bytes[] = [];
  for await (const envelope of device.link.envelopes()) given.push(value(envelope));
  expect(given).toHaveLength(1);
  await extend(device, await device.link.acts.newEpoch());
  const offered = await next(device);
  expect(offered).toEqual(given[0]);
});

test("hold:H6 what was not sealed yet is not sealed under an epoch that a removed device can open", async () => {
  const first = await setUp();
  const second = await joinBook(first, newWorld(2));
  await write(first, "one");
  await extend(first, await first.link.acts.removeDevice(second.link.device));
  expect(first.link.standing()).toMatchObject({ mayWrite: false, epochDue: true });
  expect(value(await first.link.next())).toBeUndefined();
  await extend(first, await first.link.acts.newEpoch());
  const { header } = await opened(first, await next(first));
  const { epochs } = await keysOf(second.world);
  expect(header.epoch).toBe(2);
  expect(epochs).toHaveLength(2);
});

test("hold:H7 a disk that refuses, or state that is damaged, is an error and loses nothing", async () => {
  const { world } = await setUp();
  const storage = faulty(openMemoryStorage(world.disk));
  const device = await openDevice(world, storage);
  await write(device, "kept");
  storage.fault = { kind: "full" };
  expect(await device.link.next()).toEqual(err({ kind: "full" }));
  storage.fault = undefined;
  const envelope = await next(device);
  storage.fault = { kind: "full" };
  expect(await device.link.kept(envelope, 1)).toEqual(err({ kind: "full" }));
  storage.fault = undefined;
  expect(await next(device)).toEqual(envelope);
  world.disk.values.set("link", Uint8Array.of(1));
  expect(await device.link.next()).toMatchObject(err({ kind: "unavailable" }));
  expect(await device.link.kept(envelope, 1)).toMatchObject(err({ kind: "unavailable" }));
});

type StepKind = "write" | "long" | "theirs" | "send" | "lose-answer" | "refuse" | "restart" | "file";

test("hold:H4 hold:H5 through losses, refusals and crashes each write goes out exactly once, in order", async () => {
  const steps = fc.array(
    fc.constantFrom<StepKind>(
      "write",
      "write",
      "long",
      "theirs",
      "send",
      "send",
      "lose-answer",
      "refuse",
      "restart",
      "file",
    ),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      let device = await setUp();
      const other = newWorld(2);
      await other.open();
      await extend(device, await device.link.acts.addDevice(await publicKeysOf(other)));
      await extend(device, await device.link.acts.newEpoch());
      const { device: otherId } = await publicKeysOf(other);
      const relay = new Map<number, Bytes>();
      const take = async (): Promise<Bytes | undefined> => {
        const envelope = value(await device.link.next());
        if (envelope === undefined) return undefined;
        const { devSeq } = value(decodeHeader(envelope.slice(0, HEADER_BYTES)));
        expect(relay.get(devSeq) ?? envelope).toEqual(envelope);
        relay.set(devSeq, envelope);
        return envelope;
      };
      for (const [n, step] of sequence.entries()) {
        if (step === "write") await write(device, `${n}`);
        if (step === "long") await write(device, `${n}`.padEnd(40_000, "y"));
        if (step === "theirs")
          await appendAsOtherDevice(device.world, START_MS, set(noteKind, "n", { text: "x" }), otherId);
        if (step === "lose-answer") await take();
        if (step === "restart") {
          Object.assign(device.world.disk, copyOf(device.world.disk));
          device = await openDevice(device.world);
        }
        if (step === "file") for await (const given of device.link.envelopes()) value(given);
        if (step === "send") {
          const envelope = await take();
          if (envelope !== undefined) value(await device.link.kept(envelope, relay.size));
        }
        if (step === "refuse") {
          const envelope = value(await device.link.next());
          const known = envelope && relay.has(value(decodeHeader(envelope.slice(0, HEADER_BYTES))).devSeq);
          await extend(device, await device.link.acts.newEpoch());
          // What the relay has already, it takes again as it is, stale or not. All else is offered again as it is.
          if (envelope !== undefined && known === true) value(await device.link.kept(envelope, relay.size));
          if (envelope !== undefined && known === false) expect(value(await device.link.next())).toEqual(envelope);
        }
      }
      for (let envelope = await take(); envelope !== undefined; envelope = await take()) {
        value(await device.link.kept(envelope, relay.size));
      }
      const sent: Batch[] = [];
      for (const [, envelope] of [...relay].sort(([a], [b]) => a - b)) {
        sent.push(...(await opened(device, envelope)).batches);
      }
      const own = (await batchesOn(device.world)).filter(({ stamp }) => stamp.device === device.link.device);
      expect(sent).toEqual(own);
    }),
    { numRuns: 25 },
  );
});
