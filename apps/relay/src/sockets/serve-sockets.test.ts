import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SpaceId } from "@counterpoint/kernel";
import { headOf } from "@counterpoint/membership";
import { decodeEnvelope, MAX_FRAME_BYTES } from "@counterpoint/wire";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chunkIdBytes, chunkIdOf } from "../store/chunk-id.ts";
import { dayAt } from "../store/day.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { type Client, connect } from "./client.acceptance.ts";
import {
  adding,
  anyDevice,
  anySpace,
  anyWords,
  type Book,
  bookOf,
  chance,
  envelopeBy,
  genesisIn,
  ORIGIN,
  proofOf,
  removing,
} from "./people.acceptance.ts";
import { type Sockets, serveSockets } from "./serve-sockets.ts";

let folder = "";
let store: Store;
let server: Server;
let sockets: Sockets;
let port = 0;
let clients: Client[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-sockets-"));
  const opened = openSqliteStore(path.join(folder, "relay.db"));
  if (!opened.ok) throw new Error(opened.error.why);
  store = opened.value;
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
  sockets = serveSockets(server, { store, origins: [ORIGIN] });
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  clients = [];
  sockets.stop();
  server.close();
  await store.close();
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

async function client(): Promise<Client> {
  const opened = await connect(port);
  clients.push(opened);
  return opened;
}

const ana = anyDevice();
const ben = anyDevice();

/** A space with both devices, each proved on a connection of its own. */
async function together(): Promise<{ book: Book; space: SpaceId; one: Client; two: Client }> {
  const [book, one, two] = [await bookOf(ana, ben), await client(), await client()];
  const { space } = book;
  await one.put(book);
  expect(await one.prove(ana, space)).toEqual({ type: "proved", head: 0, chainLength: 2 });
  expect(await two.prove(ben, space)).toEqual({ type: "proved", head: 0, chainLength: 2 });
  return { book, space, one, two };
}

const refused = (why: string) => ({ type: "refused", why });
const kept = (seq: number) => ({ outcome: "kept", seq });

describe("a proof", () => {
  test("is for one connection, one space, one device and one origin", async () => {
    const { space, one } = await together();
    const three = await client();
    const claim = (signature: ReturnType<typeof proofOf>, device = ana.device, at = space) =>
      three.ask({ type: "prove", space: at, device, signature });
    expect(await claim(proofOf(ana, one.nonce, space))).toEqual(refused("bad-proof"));
    expect(await claim(proofOf(ana, three.nonce, space, "https://other.example"))).toEqual(refused("bad-proof"));
    expect(await claim(proofOf(ben, three.nonce, space))).toEqual(refused("bad-proof"));
    expect(await claim(proofOf(ana, three.nonce, anySpace()))).toEqual(refused("bad-proof"));
    expect(await claim(proofOf(ana, three.nonce, space), ben.device)).toEqual(refused("bad-proof"));
    expect(await claim(proofOf(ana, three.nonce, space))).toMatchObject({ type: "proved" });
  });

  test("tells a stranger nothing: an unknown space and an unknown device are a wrong signature", async () => {
    const { space } = await together();
    const [three, nowhere, stranger] = [await client(), anySpace(), anyDevice()];
    expect(await three.prove(ana, nowhere)).toEqual(refused("bad-proof"));
    expect(await three.prove(stranger, space)).toEqual(refused("bad-proof"));
    expect(await three.ask({ type: "read-log", space, after: 0, limit: 9 })).toEqual(refused("not-proved"));
    expect(await three.ask({ type: "read-log", space: nowhere, after: 0, limit: 9 })).toEqual(refused("not-proved"));
  });
});

describe("envelopes", () => {
  test("are kept, and told to the other devices and not to their author", async () => {
    const { book, space, one, two } = await together();
    const envelope = envelopeBy(ana, book);
    expect(await one.ask({ type: "append", envelopes: [envelope] })).toEqual({ type: "kept", outcomes: [kept(1)] });
    expect(await two.told()).toEqual({ type: "log", space, head: 1, entries: [{ seq: 1, envelope }] });
    const answer = envelopeBy(ben, book);
    await two.ask({ type: "append", envelopes: [answer] });
    expect(await one.told()).toEqual({ type: "log", space, head: 2, entries: [{ seq: 2, envelope: answer }] });
    expect([...one.untaken, ...two.untaken]).toEqual([]);
    expect(sockets.counters()).toMatchObject({ connections: 2, envelopesKept: 2, refusals: 0 });
  });

  test("hold:H4 that are sent again have the place they had", async () => {
    const { book, one } = await together();
    const envelopes = [envelopeBy(ana, book), envelopeBy(ana, book)];
    const first = await one.ask({ type: "append", envelopes });
    expect(await one.ask({ type: "append", envelopes })).toEqual(first);
  });

  test("that arrived while a device was away are read by it, in order, page by page", async () => {
    const { book, space, one } = await together();
    const envelopes = Array.from({ length: 5 }, () => envelopeBy(ana, book));
    await Promise.all(envelopes.map((envelope) => one.ask({ type: "append", envelopes: [envelope] })));
    const late = await client();
    expect(await late.prove(ben, space)).toMatchObject({ head: 5 });
    const page = await late.ask({ type: "read-log", space, after: 0, limit: 3 });
    const rest = await late.ask({ type: "read-log", space, after: 3, limit: 100 });
    const entries = [page, rest].flatMap((part) => (part.type === "log" ? part.entries : []));
    expect(entries).toEqual(envelopes.map((envelope, at) => ({ seq: at + 1, envelope })));
  });

  test("are judged one by one, by whose they are", async () => {
    const { book, one } = await together();
    const envelopes = [
      envelopeBy(ben, book),
      envelopeBy(ana, await bookOf(ana)),
      envelopeBy(ana, book, { epoch: 1 }),
      envelopeBy(ana, book, { head: chance.bytes(32) }),
      envelopeBy(ana, book).with(0, 2),
      Uint8Array.of(1, 1, 2, 3),
      envelopeBy(ana, book),
    ];
    expect(await one.ask({ type: "append", envelopes })).toEqual({
      type: "kept",
      outcomes: [
        ...["not-proved", "not-proved", "stale-epoch", "stale-epoch", "unknown-version", "malformed"].map(
          (outcome) => ({
            outcome,
            seq: 0,
          }),
        ),
        kept(1),
      ],
    });
  });
});

describe("the chain", () => {
  test("is extended by what membership allows, in its place, and the others hear of it", async () => {
    const { book, space, one, two } = await together();
    const cleo = anyDevice();
    const stranger = book.offer(cleo, adding(cleo));
    const rival = book.offer(ben, adding(anyDevice()));
    expect(await one.ask({ type: "extend", space, at: 2, entry: stranger })).toEqual(refused("not-allowed"));
    expect(await one.ask({ type: "extend", space, at: 2, entry: chance.bytes(90) })).toEqual(refused("not-allowed"));
    const entry = await book.next(ana, adding(cleo));
    expect(await one.ask({ type: "extend", space: anySpace(), at: 2, entry })).toEqual(refused("not-allowed"));
    expect(await one.ask({ type: "extend", space, at: 1, entry })).toEqual(refused("not-next"));
    expect(await one.ask({ type: "extend", space, at: 3, entry })).toEqual(refused("not-next"));
    expect(await one.ask({ type: "extend", space, at: 2, entry })).toEqual({ type: "done" });
    expect(await two.told()).toEqual({ type: "chain", space, from: 2, entries: [entry] });
    // Whoever was second has signed on what is the last no more.
    expect(await two.ask({ type: "extend", space, at: 2, entry: rival })).toEqual(refused("not-next"));
    expect(await two.ask({ type: "extend", space, at: 3, entry: rival })).toEqual(refused("not-next"));
    const last = await book.next(ben, book.epoch());
    expect(await two.ask({ type: "extend", space, at: 3, entry: last })).toEqual({ type: "done" });
    expect(await one.ask({ type: "extend", space, at: 2, entry })).toEqual({ type: "done" });
    expect(await two.ask({ type: "read-chain", space, from: 1 })).toEqual({
      type: "chain",
      space,
      from: 1,
      entries: book.chain.slice(1),
    });
  });

  test("says which epoch goes with which head: what a file has carried under an earlier one is still taken", async () => {
    const { book, space, one } = await together();
    const [carried, sent] = [envelopeBy(ana, book), envelopeBy(ana, book)];
    await one.ask({ type: "append", envelopes: [sent] });
    const before = { head: headOf(book.state), epoch: 0 };
    await one.ask({ type: "extend", space, at: 2, entry: await book.next(ana, book.epoch()) });
    const envelopes = [
      carried,
      envelopeBy(ana, book, { epoch: 0 }),
      envelopeBy(ana, book, { head: before.head }),
      envelopeBy(ana, book),
      sent,
    ];
    expect(await one.ask({ type: "append", envelopes })).toEqual({
      type: "kept",
      outcomes: [kept(2), { outcome: "stale-epoch", seq: 0 }, { outcome: "stale-epoch", seq: 0 }, kept(3), kept(1)],
    });
  });

  test("hold:H4 that owes an epoch keeps new envelopes out, and tells of those that it has their places", async () => {
    const { book, space, one } = await together();
    const wrong = envelopeBy(ana, book, { epoch: 7 });
    // As if a relay of another version had taken it.
    const decoded = decodeEnvelope(wrong);
    if (!decoded.ok) throw new Error(decoded.error);
    await store.append([{ space, op: decoded.value.header.opId, bytes: wrong, chainLength: 2 }], dayAt(0));
    await one.ask({ type: "extend", space, at: 2, entry: await book.next(ana, removing(ben)) });
    const owed = envelopeBy(ana, book);
    const asked = await one.ask({ type: "append", envelopes: [owed, wrong] });
    expect(asked).toEqual({ type: "kept", outcomes: [{ outcome: "stale-epoch", seq: 0 }, kept(1)] });
  });

  test("hold:H6 that removes a device shuts it out at once: it hears of that, writes and reads nothing more", async () => {
    const { book, space, one, two } = await together();
    const late = envelopeBy(ben, book);
    const entry = await book.next(ana, removing(ben));
    await one.ask({ type: "extend", space, at: 2, entry });
    expect(await two.told()).toEqual({ type: "chain", space, from: 2, entries: [entry] });
    await one.ask({ type: "extend", space, at: 3, entry: await book.next(ana, book.epoch()) });
    await one.ask({ type: "append", envelopes: [envelopeBy(ana, book)] });
    expect(await two.ask({ type: "append", envelopes: [late] })).toMatchObject({ outcomes: [{ outcome: "removed" }] });
    for (const message of [
      { type: "read-log", space, after: 0, limit: 9 },
      { type: "read-announced", space },
      { type: "put-chunk", space, chunk: chance.bytes(9) },
    ] as const) {
      expect(await two.ask(message)).toEqual(refused("removed"));
    }
    expect(two.untaken).toEqual([]);
    // It may see by what it was removed, also when it was away.
    await two.close();
    const again = await client();
    expect(await again.prove(ben, space)).toEqual(refused("removed"));
    expect(await again.ask({ type: "read-log", space, after: 0, limit: 9 })).toEqual(refused("removed"));
    expect(await again.ask({ type: "read-chain", space, from: 2 })).toMatchObject({ type: "chain", from: 2 });
    expect(again.untaken).toEqual([]);
  });

  test("begins a space once", async () => {
    const [one, book] = [await client(), await bookOf(ana)];
    const { space, genesis } = book;
    const elsewhere = await bookOf(ana);
    expect(await one.ask({ type: "create", space, genesis: elsewhere.genesis })).toEqual(refused("not-allowed"));
    expect(await one.ask({ type: "create", space, genesis: genesis.with(-2, (genesis.at(-2) ?? 0) ^ 1) })).toEqual(
      refused("not-allowed"),
    );
    expect(await one.ask({ type: "create", space, genesis })).toEqual({ type: "done" });
    expect(await one.ask({ type: "create", space, genesis })).toEqual({ type: "done" });
    const again = genesisIn(space, [{ words: anyWords(), devices: [ben] }]);
    expect(await one.ask({ type: "create", space, genesis: again })).toEqual(refused("taken"));
  });
});

test("files are put, asked for and read in chunks", async () => {
  const { space, one, two } = await together();
  const chunk = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);
  const id = chunkIdBytes(chunkIdOf(chunk));
  expect(await one.ask({ type: "find-missing", space, ids: [id] })).toEqual({ type: "missing", ids: [id] });
  expect(await one.ask({ type: "put-chunk", space, chunk })).toEqual({ type: "done" });
  expect(await two.ask({ type: "find-missing", space, ids: [id] })).toEqual({ type: "missing", ids: [] });
  expect(await two.ask({ type: "read-chunk", space, id })).toEqual({ type: "chunk", chunk });
  const other = chunkIdBytes(chunkIdOf(chunk.subarray(1)));
  expect(await two.ask({ type: "read-chunk", space, id: other })).toEqual(refused("no-chunk"));
});

describe("hold:H7 what makes no sense", () => {
  test("is refused, and the connection closed", async () => {
    const one = await client();
    one.sendRaw(Uint8Array.of(1, 3, 0, 0));
    expect(await one.told()).toEqual(refused("malformed"));
    expect(await one.closed).toBe(1005);
  });

  test("is told from what is newer", async () => {
    const one = await client();
    one.sendRaw(Uint8Array.of(9, 9, 9));
    expect(await one.told()).toEqual(refused("unknown-version"));
    await one.closed;
  });

  test("as text, or longer than a frame, is not looked at", async () => {
    const [one, two] = [await client(), await client()];
    one.sendRaw("hello");
    expect(await one.closed).toBe(1003);
    two.sendRaw(new Uint8Array(MAX_FRAME_BYTES + 1));
    expect(await two.closed).toBe(1009);
    await client();
  });
});

test("hold:H1 nothing is printed of who came, what they did and what went wrong; counters are numbers", async () => {
  const printed = ["log", "info", "warn", "error"] as const;
  const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  const { book, space, one } = await together();
  await one.ask({ type: "append", envelopes: [envelopeBy(ana, book), envelopeBy(ben, book)] });
  vi.spyOn(store, "read").mockRejectedValueOnce(new RangeError(`canary-5e1f ${space}`));
  expect(await one.ask({ type: "read-log", space, after: 0, limit: 9 })).toEqual(refused("unavailable"));
  one.sendRaw(Uint8Array.of(0));
  await one.closed;
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([["A message failed: RangeError"]]);
  expect(Object.values(sockets.counters()).every((count) => typeof count === "number")).toBe(true);
});
