import { newOpId, ok, seededChance } from "@counterpoint/kernel";
import {
  type ClientMessage,
  decodeFromClient,
  decodeFromRelay,
  encodeFromClient,
  type RelayMessage,
} from "@counterpoint/wire";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Appended, Bytes, Store } from "../store/port.ts";
import { type Connection, openConnection } from "./connection.ts";
import { startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from "./limits.ts";
import { adding, anyDevice, anySpace, envelopeBy, ORIGIN, plainMembership, proofOf } from "./people.acceptance.ts";

const TODAY = dayAt(Date.UTC(2026, 10, 26));
const NONCE: Bytes = new Uint8Array(32).fill(7);

/** A connection whose line is a list, and whose clock stands still unless it is moved. */
function open(store: Store, limits: Partial<SocketLimits> = {}) {
  const said: RelayMessage[] = [];
  const line = {
    waiting: 0,
    closed: false,
    send: (frame: Bytes) => {
      const decoded = decodeFromRelay(frame);
      if (!decoded.ok) throw new Error(decoded.error);
      said.push(decoded.value.message);
    },
    close: () => {
      line.closed = true;
    },
  };
  const clock = { now: 0 };
  const failures: unknown[] = [];
  const around = {
    store,
    membership: plainMembership,
    hub: createHub(store),
    counting: startCounting(),
    origin: ORIGIN,
    today: () => TODAY,
    failed: (cause: unknown) => failures.push(cause),
  };
  const connection = openConnection(line, NONCE, around, { ...DEFAULT_SOCKET_LIMITS, ...limits }, () => clock.now);
  return { connection, said, line, clock, failures };
}

const ana = anyDevice();
const space = anySpace();
const proof: ClientMessage = { type: "prove", space, device: ana.device, signature: proofOf(ana, NONCE, space) };

let store: Store;
let count = 0;
beforeEach(async () => {
  store = createMemoryStore();
  await store.create(space, adding(ana), TODAY);
});

const say = (connection: Connection, message: ClientMessage): void =>
  connection.receive(encodeFromClient(message, ++count));

/** Everything that can happen by itself has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const reading: ClientMessage = { type: "read-log", space, after: 0, limit: 1 };

test("hold:H4 nothing is acknowledged before the store has it", async () => {
  const gate = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    append: async (envelopes) => {
      await gate.promise;
      return ok(envelopes.map((_, at): Appended => ({ kind: "kept", seq: at + 1 })));
    },
  };
  const { connection, said } = open(slow);
  say(connection, proof);
  await settled();
  say(connection, { type: "append", envelopes: [envelopeBy(ana, space)] });
  await settled();
  expect(said.map(({ type }) => type)).toEqual(["hello", "proved"]);
  gate.resolve();
  await settled();
  expect(said.map(({ type }) => type)).toEqual(["hello", "proved", "kept"]);
});

test("what a store cannot do is said, and may be asked again", async () => {
  let broken = true;
  const failing: Store = {
    ...store,
    append: (envelopes, day) =>
      broken
        ? Promise.resolve({ ok: false, error: { kind: "unavailable", detail: "planned" } })
        : store.append(envelopes, day),
  };
  const { connection, said } = open(failing);
  say(connection, proof);
  await settled();
  const envelopes = [envelopeBy(ana, space)];
  say(connection, { type: "append", envelopes });
  await settled();
  broken = false;
  say(connection, { type: "append", envelopes });
  await settled();
  expect(said.slice(2)).toEqual([
    { type: "refused", why: "unavailable" },
    { type: "kept", outcomes: [{ outcome: "kept", seq: 1 }] },
  ]);
});

test("envelopes are kept in the order in which they came, without waiting for an answer", async () => {
  const { connection } = open(store);
  say(connection, proof);
  await settled();
  const envelopes = Array.from({ length: 20 }, () => envelopeBy(ana, space));
  for (const envelope of envelopes) say(connection, { type: "append", envelopes: [envelope] });
  await settled();
  const read = await store.read(space, 0, 100);
  expect(read.ok && read.value.map(({ bytes }) => bytes)).toEqual(envelopes);
});

describe("limits", () => {
  const refusals = (said: readonly RelayMessage[]) =>
    said.flatMap((message) => (message.type === "refused" ? message.why : []));

  test("too many frames are refused until time has passed, and the connection stays", async () => {
    const { connection, said, line, clock } = open(store, { frames: { burst: 2, perSecond: 1 } });
    for (let i = 0; i < 3; i++) say(connection, reading);
    await settled();
    expect(refusals(said)).toEqual(["too-fast", "not-proved", "not-proved"]);
    clock.now += 1000;
    say(connection, reading);
    await settled();
    expect(refusals(said).at(-1)).toBe("not-proved");
    expect(line.closed).toBe(false);
  });

  test("so are too many bytes", async () => {
    const { connection, said } = open(store, { bytes: { burst: 100, perSecond: 1 } });
    say(connection, { type: "put-chunk", space, chunk: new Uint8Array(200) });
    expect(refusals(said)).toEqual(["too-fast"]);
  });

  test("so are more new spaces than a person makes, and nothing else with them", async () => {
    const { connection, said, clock } = open(store, { creations: { burst: 1, perSecond: 1 / 60 } });
    const creating = (): ClientMessage => ({ type: "create", space: anySpace(), genesis: adding(ana) });
    for (let i = 0; i < 3; i++) say(connection, creating());
    say(connection, proof);
    await settled();
    clock.now += 60_000;
    say(connection, creating());
    await settled();
    expect(refusals(said)).toEqual(["too-fast", "too-fast"]);
    expect(said.map(({ type }) => type).filter((type) => type !== "refused")).toEqual([
      "hello",
      "done",
      "proved",
      "done",
    ]);
  });

  test("so are requests beyond those that may wait for an answer", async () => {
    const stuck: Store = { ...store, chain: () => new Promise(() => undefined) };
    const { connection, said } = open(stuck, { pending: 3 });
    for (let i = 0; i < 5; i++) say(connection, proof);
    await settled();
    expect(refusals(said)).toEqual(["too-fast", "too-fast"]);
  });

  test("whoever does not read what it is sent is let go, and not kept in memory", async () => {
    const { connection, said, line } = open(store, { backlog: 1000 });
    line.waiting = 1001;
    say(connection, reading);
    await settled();
    expect([said.length, line.closed]).toEqual([1, true]);
  });
});

test("a connection that has ended is told nothing more", async () => {
  const [one, two] = [open(store), open(store)];
  say(one.connection, proof);
  say(two.connection, proof);
  await settled();
  two.connection.ended();
  await store.append([{ space, op: newOpId(seededChance(1)), bytes: envelopeBy(ana, space) }], TODAY);
  await settled();
  expect(one.said.at(-1)).toMatchObject({ type: "log", head: 1 });
  expect(two.said.at(-1)).toMatchObject({ type: "proved" });
});

test("hold:H7 any bytes, from a stranger and from a device, are answered or refused, and nothing throws", async () => {
  const kinds: readonly ClientMessage[] = [
    reading,
    proof,
    { type: "create", space: anySpace(), genesis: adding(ana) },
    { type: "append", envelopes: [envelopeBy(ana, space), envelopeBy(ana, anySpace())] },
    { type: "read-chain", space, from: 2 ** 31 },
    { type: "put-chunk", space, chunk: new Uint8Array(9) },
    { type: "find-missing", space, ids: [new Uint8Array(32)] },
    { type: "read-log", space, after: 2 ** 50, limit: 0 },
  ];
  const frames = kinds.map((message) => encodeFromClient(message, 1));
  const changed = fc
    .tuple(fc.constantFrom(...frames), fc.array(fc.tuple(fc.nat(250), fc.nat(255)), { maxLength: 3 }))
    .map(([frame, changes]) => changes.reduce((bytes, [at, byte]) => bytes.with(at % bytes.length, byte), frame));
  const free = { burst: 1e9, perSecond: 1e9 };
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.oneof(changed, fc.uint8Array({ maxLength: 60 }))),
      async (known, sent) => {
        const { connection, said, failures } = open(store, { frames: free, bytes: free, pending: 1e9 });
        if (known) say(connection, proof);
        await settled();
        const before = said.length;
        for (const frame of sent) connection.receive(frame);
        await settled();
        await settled();
        connection.ended();
        expect(failures).toEqual([]);
        // Nothing is answered behind the first that cannot be read.
        const broken = sent.findIndex((frame) => !decodeFromClient(frame).ok);
        const answered = broken === -1 ? sent.length : broken + 1;
        expect(said.length - before).toBeGreaterThanOrEqual(answered);
      },
    ),
    { numRuns: 300 },
  );
});
