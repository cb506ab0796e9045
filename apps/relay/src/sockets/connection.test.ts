import { newOpId, ok, seededChance } from "@counterpoint/kernel";
import {
  type ClientMessage,
  decodeFromClient,
  decodeFromRelay,
  encodeFromClient,
  locatorContent,
  type RelayMessage,
} from "@counterpoint/wire";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { pushDouble } from "../push/double.acceptance.ts";
import { dayAt } from "../store/day.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Appended, Bytes, Store } from "../store/port.ts";
import { type AdmissionLimits, createAdmission, DEFAULT_ADMISSION } from "./admission.ts";
import { createChains } from "./chains.ts";
import { type Connection, openConnection } from "./connection.ts";
import { startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from "./limits.ts";
import {
  adding,
  announcementOf,
  anyDevice,
  anyHand,
  type Book,
  bookOf,
  envelopeBy,
  memberProofOf,
  ORIGIN,
  proofOf,
} from "./people.acceptance.ts";
import type { Surroundings } from "./session.ts";
import { createTurns } from "./turns.ts";

const MS = Date.UTC(2026, 10, 26, 10, 20);
const TODAY = dayAt(MS);
const NONCE: Bytes = new Uint8Array(32).fill(7);

/** A connection whose line is a list, and whose clock stands still unless it is moved. */
function open(store: Store, limits: Partial<SocketLimits> = {}, admission: Partial<AdmissionLimits> = {}) {
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
  const chains = createChains(store);
  const now = () => MS;
  const failed = (cause: unknown): void => void failures.push(cause);
  const hub = createHub({ store, chains, now, failed });
  const { notices, keys } = pushDouble({ store, chains, hub, now, failed });
  const around: Surroundings = {
    ...{ store, chains, hub, notices, keys },
    counting: startCounting(),
    admission: createAdmission({ ...DEFAULT_ADMISSION, ...admission }, () => 0),
    turns: createTurns(),
    now,
    today: () => TODAY,
    failed,
  };
  const connection = openConnection(
    line,
    { nonce: NONCE, origin: ORIGIN },
    around,
    { ...DEFAULT_SOCKET_LIMITS, ...limits },
    () => clock.now,
  );
  return { connection, said, line, clock, failures };
}

const ana = anyDevice();
const book: Book = await bookOf(ana);
const { space } = book;
const proof: ClientMessage = { type: "prove", space, device: ana.device, signature: proofOf(ana, NONCE, space) };

let store: Store;
let count = 0;
beforeEach(async () => {
  store = createMemoryStore();
  for (const [at, entry] of book.chain.entries()) {
    await (at === 0 ? store.create(space, entry, TODAY) : store.extendChain(space, at, entry, TODAY));
  }
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
  say(connection, { type: "append", envelopes: [envelopeBy(ana, book)] });
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
  const envelopes = [envelopeBy(ana, book)];
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
  const envelopes = Array.from({ length: 20 }, () => envelopeBy(ana, book));
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
    const creating = async (): Promise<ClientMessage> => {
      const { space, genesis } = await bookOf(anyDevice());
      return { type: "create", space, genesis };
    };
    const room: ClientMessage = { type: "leave-note", place: new Uint8Array(16), slot: 0, note: new Uint8Array(3) };
    for (const message of [await creating(), await creating(), room]) say(connection, message);
    say(connection, proof);
    await settled();
    clock.now += 60_000;
    say(connection, await creating());
    await settled();
    expect(refusals(said)).toEqual(["too-fast", "too-fast"]);
    expect(said.map(({ type }) => type).filter((type) => type !== "refused")).toEqual([
      "hello",
      "done",
      "proved",
      "done",
    ]);
  });

  test("more new ones of a kind than a relay takes in an hour are refused to all, and what is there stays open", async () => {
    const { connection, said } = open(store, {}, { space: 1, note: 1, locator: 1 });
    const [one, two, hand] = [await bookOf(anyDevice()), await bookOf(anyDevice()), anyHand()];
    const creating = ({ space, genesis }: Book): ClientMessage => ({ type: "create", space, genesis });
    const noting = (slot: number): ClientMessage => ({
      type: "leave-note",
      place: new Uint8Array(16),
      slot,
      note: new Uint8Array(3),
    });
    const locating = (id: Bytes, version: number): ClientMessage => {
      const box = Uint8Array.of(version);
      const signature = hand.sign("locator", locatorContent(id, version, box));
      return { type: "put-locator", id, key: hand.key, version, box, signature };
    };
    const [here, there]: readonly [Bytes, Bytes] = [new Uint8Array(16), new Uint8Array(16).fill(1)];
    const asked = [creating(one), creating(two), creating(one), noting(0), noting(1)];
    for (const message of [...asked, locating(here, 1), locating(there, 1), locating(here, 2)]) {
      say(connection, message);
      await settled();
      await settled();
    }
    expect(said.slice(1).map((answer) => (answer.type === "refused" ? answer.why : answer.type))).toEqual([
      "done",
      "over-quota",
      "done",
      "done",
      "over-quota",
      "done",
      "over-quota",
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
  await store.append([{ space, op: newOpId(seededChance(1)), bytes: envelopeBy(ana, book), chainLength: 2 }], TODAY);
  await settled();
  expect(one.said.at(-1)).toMatchObject({ type: "log", head: 1 });
  expect(two.said.at(-1)).toMatchObject({ type: "proved" });
});

test("hold:H7 a bug that is met in telling of the chain is told of, and ends nothing", async () => {
  let buggy = false;
  const bug = new RangeError("planned");
  const failing: Store = { ...store, chain: (...asked) => (buggy ? Promise.reject(bug) : store.chain(...asked)) };
  const { connection, said, failures } = open(failing);
  say(connection, proof);
  await settled();
  buggy = true;
  await store.extendChain(space, 2, book.offer(ana, adding(anyDevice())), TODAY);
  await settled();
  buggy = false;
  say(connection, { type: "read-chain", space, from: 2 });
  await settled();
  expect(failures).toEqual([bug]);
  expect(said.at(-1)).toMatchObject({ type: "chain", from: 2 });
});

test("nor is one that ended while its proof was looked at: it is not kept in memory", async () => {
  const gate = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    head: async (at) => {
      await gate.promise;
      return store.head(at);
    },
  };
  const { connection, said } = open(slow);
  say(connection, proof);
  await settled();
  connection.ended();
  gate.resolve();
  await settled();
  await store.append([{ space, op: newOpId(seededChance(2)), bytes: envelopeBy(ana, book), chainLength: 2 }], TODAY);
  await settled();
  expect(said.map(({ type }) => type)).toEqual(["hello", "proved"]);
});

test("hold:H7 any bytes, from a stranger and from a device, are answered or refused, and nothing throws", async () => {
  const other = await bookOf(anyDevice());
  const kinds: readonly ClientMessage[] = [
    reading,
    proof,
    { type: "create", space, genesis: book.genesis },
    { type: "extend", space, at: 2, entry: book.offer(book.words, book.epoch()) },
    { type: "append", envelopes: [envelopeBy(ana, book), envelopeBy(ana, other)] },
    { type: "prove-member", space, member: "a", signature: memberProofOf(book.words, NONCE, space) },
    { type: "announce", space, ...announcementOf(anyDevice(), book.words, space) },
    { type: "read-announced", space },
    { type: "refuse-announced", space, device: ana.device },
    { type: "leave-note", place: new Uint8Array(16), slot: 3, note: new Uint8Array(9) },
    { type: "read-notes", place: new Uint8Array(16) },
    { type: "read-locator", id: new Uint8Array(16) },
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
        const { connection, said, failures } = open(store, {
          frames: free,
          bytes: free,
          creations: free,
          pending: 1e9,
        });
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
