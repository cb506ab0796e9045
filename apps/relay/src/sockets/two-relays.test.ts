import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { DEFAULT_QUOTAS } from "../store/limits.ts";
import type { Store } from "../store/port.ts";
import { onPostgres, opened } from "../store/postgres/testing.acceptance.ts";
import { connect } from "./client.acceptance.ts";
import { answerOf, anyRound } from "./deposits.acceptance.ts";
import {
  adding,
  announcementOf,
  anyDevice,
  bookOf,
  envelopeBy,
  ORIGIN,
  removing,
  sharedBookOf,
} from "./people.acceptance.ts";
import { serveSockets } from "./serve-sockets.ts";

async function relayOn(store: Store) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = serveSockets(server, { store, origins: [ORIGIN] });
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

onPostgres((database) => {
  test("devices on two relays of one database hear each other; when one relay stops, the other goes on", async () => {
    const url = await database.freshUrl();
    const [one, two] = [
      await relayOn(await opened(url, DEFAULT_QUOTAS)),
      await relayOn(await opened(url, DEFAULT_QUOTAS)),
    ];
    const [ana, ben, cleo] = [anyDevice(), anyDevice(), anyDevice()];
    const [book, here, there] = [await bookOf(ana, ben), await connect(one.port), await connect(two.port)];
    const { space } = book;
    await here.put(book);
    await here.prove(ana, space);
    await there.prove(ben, space);

    const first = envelopeBy(ana, book);
    await here.ask({ type: "append", envelopes: [first] });
    expect(await there.told()).toEqual({ type: "log", space, head: 1, entries: [{ seq: 1, envelope: first }] });
    const entry = await book.next(ben, adding(cleo));
    await there.ask({ type: "extend", space, at: 2, entry });
    expect(await here.told()).toEqual({ type: "chain", space, from: 2, entries: [entry] });
    // Here the new head is known, though it was said there.
    expect(await here.ask({ type: "append", envelopes: [envelopeBy(ana, book)] })).toMatchObject({
      outcomes: [{ outcome: "kept" }],
    });
    // And each announces to the devices of the other.
    const [there1, there2] = [await there.told(), await there.told()];
    expect([there1.type, there2.type].toSorted()).toEqual(["chain", "log"]);
    const lost = anyDevice();
    const member = await connect(one.port);
    await member.proveMember(book);
    await member.ask({ type: "announce", space, ...announcementOf(lost, book.words, space) });
    expect(await there.told()).toMatchObject({ type: "announcements", announced: [{ device: lost.device }] });
    expect(await here.told()).toMatchObject({ type: "announcements", announced: [{ device: lost.device }] });
    await there.ask({ type: "refuse-announced", space, device: lost.device });
    expect(await here.told()).toEqual({ type: "announcements", space, announced: [] });
    await there.told();
    await member.close();

    await one.stop();
    await here.closed;
    const moved = await connect(two.port);
    expect(await moved.prove(ana, space)).toEqual({ type: "proved", head: 2, chainLength: 3 });
    const second = envelopeBy(ana, book);
    expect(await moved.ask({ type: "append", envelopes: [second] })).toMatchObject({
      outcomes: [{ outcome: "kept", seq: 3 }],
    });
    expect(await there.told()).toEqual({ type: "log", space, head: 3, entries: [{ seq: 3, envelope: second }] });
    await Promise.all([there.close(), moved.close()]);
    await two.stop();
  });

  test("hold:H6 a device that one relay has taken out is kept out by the other before it has heard of it", async () => {
    const url = await database.freshUrl();
    const deaf = await opened(url, DEFAULT_QUOTAS);
    const [one, two] = [
      await relayOn(await opened(url, DEFAULT_QUOTAS)),
      await relayOn({ ...deaf, onNews: () => () => undefined }),
    ];
    const [ana, ben] = [anyDevice(), anyDevice()];
    const [book, here, there] = [await bookOf(ana, ben), await connect(one.port), await connect(two.port)];
    const { space } = book;
    await here.put(book);
    await here.prove(ana, space);
    await there.prove(ben, space);
    const late = envelopeBy(ben, book);
    await here.ask({ type: "extend", space, at: 2, entry: await book.next(ana, removing(ben)) });
    expect(await there.ask({ type: "append", envelopes: [late] })).toMatchObject({
      outcomes: [{ outcome: "removed" }],
    });
    expect(await deaf.head(space)).toMatchObject({ value: 0 });
    await Promise.all([here.close(), there.close()]);
    await Promise.all([one.stop(), two.stop()]);
  });

  test("two people on two relays: what both put in opens once and is told to both; whoever leaves at one is kept out by the other", async () => {
    const url = await database.freshUrl();
    const deaf = await opened(url, DEFAULT_QUOTAS);
    const [one, two] = [
      await relayOn(await opened(url, DEFAULT_QUOTAS)),
      await relayOn({ ...deaf, onNews: () => () => undefined }),
    ];
    const [ana, ben] = [anyDevice(), anyDevice()];
    const [book, here, there] = [await sharedBookOf(ana, ben), await connect(one.port), await connect(two.port)];
    const { space } = book;
    await here.put(book);
    await here.prove(ana, space);
    await there.prove(ben, space);
    const round = anyRound();
    const [mine, theirs] = [
      answerOf(book, { by: ana, member: "a", round }),
      answerOf(book, { by: ben, member: "b", round }),
    ];
    expect(await Promise.all([here.ask(mine), there.ask(theirs)])).toEqual([{ type: "done" }, { type: "done" }]);
    const told = await here.told();
    expect(told).toMatchObject({ head: 3, entries: [{ envelope: mine.record }, { envelope: theirs.record }, {}] });

    // Their other line, to a relay that has not heard of it.
    const elsewhere = await connect(one.port);
    await elsewhere.prove(ben, space);
    expect(await elsewhere.ask({ type: "leave", space })).toEqual({ type: "done" });
    expect(await there.ask(answerOf(book, { by: ben, member: "b", round: anyRound() }))).toMatchObject({ why: "left" });
    const kept = await there.ask({ type: "append", envelopes: [envelopeBy(ben, book)] });
    expect(kept).toMatchObject({ outcomes: [{ outcome: "left" }] });
    expect(await here.ask({ type: "append", envelopes: [envelopeBy(ana, book)] })).toMatchObject({
      outcomes: [{ outcome: "kept", seq: 4 }],
    });
    await Promise.all([here.close(), there.close(), elsewhere.close()]);
    await Promise.all([one.stop(), two.stop()]);
  });
});
