import { once } from "node:events";
import { createServer } from "node:http";
import { seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { createMemoryStore } from "../store/memory.ts";
import type { Bytes } from "../store/port.ts";
import { type Client, connect } from "./client.acceptance.ts";
import { anyDevice, type Book, bookOf, envelopeBy, ORIGIN, type Person } from "./people.acceptance.ts";
import { serveSockets } from "./serve-sockets.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const DEVICES = 3;
const STEPS = 60;
const PAGE = 4;

/** A device that knows no more than the document tells: what it is told unasked, and what it reads where numbers are missing. */
function simulate(port: number, person: Person, book: Book) {
  const { space } = book;
  const log = new Map<number, Bytes>();
  let client: Client | undefined;

  const take = (one: Client): void => {
    for (const message of one.untaken) {
      if (message.type === "log") for (const { seq, envelope } of message.entries) log.set(seq, envelope);
    }
  };
  const readOn = async (one: Client): Promise<void> => {
    for (;;) {
      let after = 0;
      while (log.has(after + 1)) after++;
      const page = await one.ask({ type: "read-log", space, after, limit: PAGE });
      if (page.type !== "log") throw new Error(`no log but ${page.type}`);
      for (const { seq, envelope } of page.entries) log.set(seq, envelope);
      if (page.entries.length === 0) return;
    }
  };
  return {
    log,
    async goOnline() {
      if (client !== undefined) return;
      client = await connect(port);
      expect(await client.prove(person, space)).toMatchObject({ type: "proved" });
      await readOn(client);
    },
    async goOffline() {
      if (client !== undefined) take(client);
      await client?.close();
      client = undefined;
    },
    async write(again: boolean) {
      if (client === undefined) return;
      const envelope = envelopeBy(person, book);
      const first = await client.ask({ type: "append", envelopes: [envelope] });
      // As if the acknowledgement had been lost.
      if (again) expect(await client.ask({ type: "append", envelopes: [envelope] })).toEqual(first);
      const [outcome] = first.type === "kept" ? first.outcomes : [];
      expect(outcome?.outcome).toBe("kept");
      log.set(outcome?.seq ?? 0, envelope);
    },
    async settle() {
      await this.goOnline();
      if (client === undefined) return;
      await readOn(client);
      take(client);
    },
  };
}

test.for(SEEDS)("devices that come and go and send things twice end with one log, seed %i", async (seed) => {
  const chance = seededChance(seed);
  const [store, server] = [createMemoryStore(), createServer().listen(0, "127.0.0.1")];
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const sockets = serveSockets(server, { store, origins: [ORIGIN] });

  const [first, others] = [anyDevice(), Array.from({ length: DEVICES - 1 }, anyDevice)];
  const [people, book, founder] = [[first, ...others], await bookOf(first, ...others), await connect(port)];
  const { space } = book;
  await founder.put(book);
  await founder.close();

  const devices = people.map((person) => simulate(port, person, book));
  for (let step = 0; step < STEPS; step++) {
    const device = devices[chance.below(DEVICES)];
    const what = chance.below(6);
    if (what === 0) await device?.goOffline();
    else if (what === 1) await device?.goOnline();
    else await device?.write(what === 2);
  }
  for (const device of devices) await device.settle();

  const kept = await store.read(space, 0, 1000);
  const expected = kept.ok ? kept.value.map(({ seq, bytes }) => [seq, bytes] as const) : [];
  expect(expected.length).toBeGreaterThan(5);
  for (const { log } of devices) expect([...log].toSorted(([a], [b]) => a - b)).toEqual(expected);
  for (const device of devices) await device.goOffline();
  sockets.stop();
  server.close();
});
