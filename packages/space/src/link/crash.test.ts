import { set } from "@counterpoint/records";
import { decodeHeader, HEADER_BYTES } from "@counterpoint/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Bytes, Storage } from "../storage/port.ts";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  extend,
  fetch,
  joinBook,
  newWorld,
  openDevice,
  send,
  type TestDevice,
} from "../testing/links.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

interface Moment {
  readonly disk: MemoryDisk;
  /** How far the relay's log reached. */
  readonly head: number;
}

/** Keeps the disk as it is after every single write: what a power cut may leave. */
function watched(disk: MemoryDisk, log: readonly Arrived[]): { readonly storage: Storage; readonly moments: Moment[] } {
  const storage = openMemoryStorage(disk);
  const moments: Moment[] = [{ disk: copyOf(disk), head: log.length }];
  return {
    moments,
    storage: {
      ...storage,
      write: async (change) => {
        const written = await storage.write(change);
        moments.push({ disk: copyOf(disk), head: log.length });
        return written;
      },
    },
  };
}

const headerOf = (envelope: Bytes) => value(decodeHeader(envelope.slice(0, HEADER_BYTES)));

const notesOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ id, fields }) => `${id} ${fields.text}`)
    .toSorted();

async function given({ link }: TestDevice): Promise<readonly Bytes[]> {
  const all: Bytes[] = [];
  for await (const envelope of link.envelopes()) all.push(value(envelope));
  return all;
}

type Command = "write" | "send" | "fetch" | "file" | "epoch" | "remove";

test("hold:H4 whatever write a power cut comes after, the device goes on from there and ends where it would have", async () => {
  const commands = fc.array(fc.constantFrom<Command>("write", "write", "send", "fetch", "file", "epoch"), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const { first } = await beginLinkedBook();
      const second = await joinBook(first, newWorld(2));
      const third = await joinBook(first, newWorld(3));
      const log: Arrived[] = [];
      for (const [at, other] of [first, third].entries()) {
        value(await other.space.commit(set(noteKind, `of ${at}`, { text: "theirs" })));
        value(await other.link.takeChain(0, first.link.chain(0)));
        await send(other, log);
      }
      const { storage, moments } = watched(second.world.disk, log);
      const device = await openDevice(second.world, storage);
      value(await device.link.takeChain(0, first.link.chain(0)));
      for (const [n, command] of [...sequence, "fetch" as const, "remove" as const].entries()) {
        if (command === "write") value(await device.space.commit(set(noteKind, `${n}`, { text: "own" })));
        if (command === "send") await send(device, log);
        if (command === "fetch") await fetch(device, log);
        if (command === "file") await given(device);
        if (command === "epoch") await extend(device, await device.link.acts.newEpoch());
        if (command === "remove") {
          await extend(device, await device.link.acts.removeDevice(third.link.device));
          await extend(device, await device.link.acts.newEpoch());
        }
      }
      const [chain, notes] = [device.link.chain(0), notesOf(device)];
      for (const { disk, head } of moments) {
        const world = createWorld(disk, 99);
        world.clock.ms = second.world.clock.ms;
        const after = await openDevice(world);
        const then = log.slice(0, head);
        value(await after.link.takeChain(0, chain));
        await fetch(after, then);
        expect(after.link.standing().alarms).toEqual([]);
        expect(after.space.damaged()).toBe(0);
        for (const note of notesOf(after)) expect(notes).toContain(note);
        // What was handed out before the cut is handed out the same after it: no two envelopes have one number.
        const sent = new Map(then.map(({ envelope }) => [keyOf(envelope), envelope]));
        for (const envelope of await send(after)) expect(sent.get(keyOf(envelope)) ?? envelope).toEqual(envelope);
        expect(after.link.standing().unsent).toBe(0);
      }
    }),
    { numRuns: 10 },
  );
});

const keyOf = (envelope: Bytes): string => `${headerOf(envelope).device} ${headerOf(envelope).devSeq}`;
