import { newSecret, type OpenKeyring } from "@counterpoint/crypto";
import { err } from "@counterpoint/kernel";
import { type Batch, set } from "@counterpoint/records";
import { decodeHeader, EMPTY_HASH, HEADER_BYTES } from "@counterpoint/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfEnvelope, openEnvelope } from "./envelope.ts";
import { openKeys } from "./keys.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import type { Space } from "./space.ts";
import { openMemoryStorage } from "./storage/memory.ts";
import type { Bytes, Storage } from "./storage/port.ts";
import { openingWith, WITNESS } from "./testing/envelopes.ts";
import { noteKind } from "./testing/kinds.ts";
import { copyOf, faulty } from "./testing/storage.ts";
import { appendAsOtherDevice, batchesOn, createWorld, START_MS, value, vaultOf, type World } from "./testing/world.ts";

interface Scene {
  readonly world: World;
  readonly space: Space;
  readonly keys: OpenKeyring;
  readonly outbox: Outbox;
  /** As after a restart, or in the other tab. */
  another(storage?: Storage): Promise<Outbox>;
}

async function setUp(): Promise<Scene> {
  const world = createWorld();
  const space = await world.open();
  const keys = value(await openKeys(openMemoryStorage(world.disk), world.chance));
  const another = async (storage = openMemoryStorage(world.disk)) =>
    createOutbox(storage, await vaultOf(world), world.chance);
  return { world, space, keys, another, outbox: await another() };
}

const write = (space: Space, text: string) => space.commit(set(noteKind, "n", { text }));

async function next(outbox: Outbox, keys: OpenKeyring): Promise<Bytes> {
  const envelope = value(await outbox.next(keys, WITNESS));
  if (envelope === undefined) throw new Error("there is something to send");
  return envelope;
}

const textsIn = (batches: readonly Batch[]) => batches.flatMap((batch) => batch.operations.map(({ value }) => value));

test("hold:H5 weeks offline go out in order, in as few envelopes as hold them, linked one to the next", async () => {
  const { space, keys, outbox } = await setUp();
  const texts = Array.from({ length: 40 }, (_, i) => `${i} `.padEnd(4_000, "x"));
  for (const text of texts) await write(space, text);
  const sent: unknown[] = [];
  let prevHash: Bytes = EMPTY_HASH;
  for (let devSeq = 1; ; devSeq++) {
    const envelope = value(await outbox.next(keys, WITNESS));
    if (envelope === undefined) break;
    const { header, batches } = value(await openEnvelope(envelope, openingWith(keys)));
    expect(header).toMatchObject({ devSeq, prevHash });
    sent.push(...textsIn(batches));
    prevHash = await hashOfEnvelope(envelope);
    value(await outbox.acknowledged(envelope));
    expect(devSeq).toBeLessThan(5);
  }
  expect(sent).toEqual(texts);
  await write(space, "more");
  const last = value(await openEnvelope(await next(outbox, keys), openingWith(keys)));
  expect([textsIn(last.batches), last.header.prevHash]).toEqual([["more"], prevHash]);
});

test("nothing written, or nothing of this device, is nothing to send", async () => {
  const { world, keys, outbox } = await setUp();
  expect(value(await outbox.next(keys, WITNESS))).toBeUndefined();
  await appendAsOtherDevice(world, START_MS, set(noteKind, "n", { text: "theirs" }));
  expect(value(await outbox.next(keys, WITNESS))).toBeUndefined();
});

test("hold:H4 the same bytes until they are acknowledged: again, after a restart, from the other tab", async () => {
  const { space, keys, outbox, another } = await setUp();
  await write(space, "first");
  const envelope = await next(outbox, keys);
  await write(space, "second");
  expect(await next(outbox, keys)).toEqual(envelope);
  expect(await next(await another(), keys)).toEqual(envelope);
});

test("two tabs that ask at once are given one envelope, not two with the same number", async () => {
  const { space, keys, outbox, another } = await setUp();
  await write(space, "once");
  const tab = await another();
  const [one, two] = await Promise.all([next(outbox, keys), next(tab, keys)]);
  expect(two).toEqual(one);
});

test("hold:H5 an acknowledgement that comes twice, from two tabs, counts for its own envelope only", async () => {
  const { space, keys, outbox, another } = await setUp();
  const tab = await another();
  await write(space, "first");
  const first = await next(outbox, keys);
  value(await outbox.acknowledged(first));
  await write(space, "second");
  const second = await next(outbox, keys);
  value(await tab.acknowledged(first));
  value(await tab.refused(first));
  expect(await next(outbox, keys)).toEqual(second);
});

test("refused: the same writes are sealed anew, under the new epoch and the same number", async () => {
  const { space, keys, outbox } = await setUp();
  await write(space, "kept");
  const stale = await next(outbox, keys);
  value(await outbox.refused(stale));
  const renewed = { ...keys, epochs: [...keys.epochs, newSecret()] };
  const fresh = await next(outbox, renewed);
  expect(fresh).not.toEqual(stale);
  const [before, after] = [
    value(await openEnvelope(stale, openingWith(keys))),
    value(await openEnvelope(fresh, openingWith(renewed))),
  ];
  expect(after.batches).toEqual(before.batches);
  expect([before.header.epoch, after.header.epoch]).toEqual([0, 1]);
  expect(after.header.devSeq).toBe(before.header.devSeq);
});

test("hold:H7 a disk that refuses, or an outbox that is damaged, is an error and loses nothing", async () => {
  const { world, space, keys, another } = await setUp();
  const storage = faulty(openMemoryStorage(world.disk));
  const outbox = await another(storage);
  await write(space, "kept");
  storage.fault = { kind: "full" };
  expect(await outbox.next(keys, WITNESS)).toEqual(err({ kind: "full" }));
  storage.fault = undefined;
  const envelope = await next(outbox, keys);
  storage.fault = { kind: "full" };
  expect(await outbox.acknowledged(envelope)).toEqual(err({ kind: "full" }));
  storage.fault = undefined;
  expect(await next(outbox, keys)).toEqual(envelope);
  world.disk.values.set("outbox", Uint8Array.of(1));
  expect(await outbox.next(keys, WITNESS)).toMatchObject(err({ kind: "unavailable" }));
  expect(await outbox.acknowledged(envelope)).toMatchObject(err({ kind: "unavailable" }));
});

type Step = "write" | "long" | "theirs" | "send" | "lose-answer" | "refuse" | "restart";

test("hold:H4 hold:H5 through losses, refusals and crashes each write goes out exactly once, in order", async () => {
  const steps = fc.array(
    fc.constantFrom<Step>("write", "write", "long", "theirs", "send", "send", "lose-answer", "refuse", "restart"),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { world, space, keys, another } = await setUp();
      const relay = new Map<number, Batch[]>();
      let outbox = await another();
      let ring = keys;
      const send = async (): Promise<Bytes | undefined> => {
        const envelope = value(await outbox.next(ring, WITNESS));
        if (envelope === undefined) return undefined;
        const { header, batches } = value(await openEnvelope(envelope, openingWith(ring)));
        const known = relay.get(header.devSeq);
        if (known !== undefined) expect(batches).toEqual(known);
        relay.set(header.devSeq, [...batches]);
        return envelope;
      };
      for (const [n, step] of sequence.entries()) {
        if (step === "write") await write(space, `${n}`);
        if (step === "long") await write(space, `${n}`.padEnd(40_000, "y"));
        if (step === "theirs") await appendAsOtherDevice(world, START_MS, set(noteKind, "n", { text: "theirs" }));
        if (step === "lose-answer") await send();
        if (step === "restart")
          outbox = await another(openMemoryStorage(Object.assign(world.disk, copyOf(world.disk))));
        if (step === "send") {
          const envelope = await send();
          if (envelope !== undefined) value(await outbox.acknowledged(envelope));
        }
        if (step === "refuse") {
          const envelope = value(await outbox.next(ring, WITNESS));
          const kept = envelope && relay.has(value(decodeHeader(envelope.slice(0, HEADER_BYTES))).devSeq);
          ring = { ...ring, epochs: [...ring.epochs, newSecret()] };
          // What the relay has already, it takes again as it is, stale or not.
          if (envelope !== undefined) value(await (kept ? outbox.acknowledged(envelope) : outbox.refused(envelope)));
        }
      }
      for (let envelope = await send(); envelope !== undefined; envelope = await send()) {
        value(await outbox.acknowledged(envelope));
      }
      const own = (await batchesOn(world)).filter((batch) => batch.stamp.device === keys.device);
      expect([...relay].sort(([a], [b]) => a - b).flatMap(([, batches]) => batches)).toEqual(own);
    }),
    { numRuns: 25 },
  );
});
