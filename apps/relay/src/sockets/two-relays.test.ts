import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../store/port.ts";
import { opened, programs, startDatabase, type TestDatabase } from "../store/postgres/testing.acceptance.ts";
import { connect } from "./client.acceptance.ts";
import { adding, anyDevice, anySpace, entryOf, envelopeBy, ORIGIN, plainMembership } from "./people.acceptance.ts";
import { serveSockets } from "./serve-sockets.ts";

test("PostgreSQL is there wherever continuous integration runs", () => {
  expect(programs !== undefined || !process.env["CI"]).toBe(true);
});

async function relayOn(store: Store) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = serveSockets(server, { store, membership: plainMembership, origin: ORIGIN });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    stop: async () => {
      sockets.stop();
      server.close();
      await store.close();
    },
  };
}

const found = programs;
// Elsewhere `npm test` says that this was left out.
if (found !== undefined) {
  let database: TestDatabase;
  beforeAll(() => {
    database = startDatabase(found);
  });
  afterAll(() => database.stop());

  test("devices on two relays of one database hear each other; when one relay stops, the other goes on", async () => {
    const url = await database.freshUrl();
    const [one, two] = [await relayOn(await opened(url)), await relayOn(await opened(url))];
    const [ana, ben, space] = [anyDevice(), anyDevice(), anySpace()];
    const [here, there] = [await connect(one.port), await connect(two.port)];
    await here.ask({ type: "create", space, genesis: adding(ana) });
    await here.ask({ type: "extend", space, at: 1, entry: adding(ben) });
    await here.prove(ana, space);
    await there.prove(ben, space);

    const first = envelopeBy(ana, space);
    await here.ask({ type: "append", envelopes: [first] });
    expect(await there.told()).toEqual({ type: "log", space, head: 1, entries: [{ seq: 1, envelope: first }] });
    const entry = entryOf({ epoch: 1 });
    await there.ask({ type: "extend", space, at: 2, entry });
    expect(await here.told()).toEqual({ type: "chain", space, from: 2, entries: [entry] });
    // Here the new epoch is known, though it was said there.
    expect(await here.ask({ type: "append", envelopes: [envelopeBy(ana, space)] })).toMatchObject({
      outcomes: [{ outcome: "stale-epoch" }],
    });

    await one.stop();
    await here.closed;
    const moved = await connect(two.port);
    expect(await moved.prove(ana, space)).toEqual({ type: "proved", head: 1, chainLength: 3 });
    const second = envelopeBy(ana, space, 1);
    expect(await moved.ask({ type: "append", envelopes: [second] })).toMatchObject({
      outcomes: [{ outcome: "kept", seq: 2 }],
    });
    // Its own extension was told to it as well, as to everybody.
    const told = [await there.told(), await there.told()];
    expect(told.at(-1)).toEqual({ type: "log", space, head: 2, entries: [{ seq: 2, envelope: second }] });
    await Promise.all([there.close(), moved.close()]);
    await two.stop();
  });
}
