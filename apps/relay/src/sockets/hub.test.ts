import { newOpId, newSpaceId, type OpId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { decodeFromRelay, MAX_ENVELOPES, MAX_FRAME_BYTES, type RelayMessage } from "@counterpoint/wire";
import { beforeEach, expect, test } from "vitest";
import { dayAt } from "../store/day.ts";
import { hourAfter } from "../store/hour.ts";
import { createMemoryStore } from "../store/memory.ts";
import { createNewsroom, type Newsroom } from "../store/news.ts";
import type { Bytes, Store } from "../store/port.ts";
import { createChains } from "./chains.ts";
import { asManyAsFit, createHub, type Hub, logOf } from "./hub.ts";
import { announcementOf, anyDevice, type Book, bookOf } from "./people.acceptance.ts";

const MS = Date.UTC(2026, 10, 26, 10, 20);
const TODAY = dayAt(MS);
const chance = seededChance(5);

let store: Store;
let hub: Hub;
let book: Book;
let space: SpaceId;
beforeEach(async () => {
  store = createMemoryStore();
  hub = hubOn(store);
  book = await bookOf(anyDevice());
  space = book.space;
  await store.create(space, book.genesis, TODAY);
});

const hubOn = (on: Store) => createHub({ store: on, chains: createChains(on), now: () => MS, failed: unexpected });

function unexpected(cause: unknown): never {
  throw new Error("no bug is planned here", { cause });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function follower(own: readonly OpId[] = [], mayHear = () => true) {
  const heard: RelayMessage[] = [];
  const chains: SpaceId[] = [];
  return {
    heard,
    chains,
    send: (frame: Bytes) => {
      const decoded = decodeFromRelay(frame);
      if (decoded.ok) heard.push(decoded.value.message);
    },
    wrote: (op: OpId) => own.includes(op),
    chainGrew: (grown: SpaceId) => void chains.push(grown),
    mayHear,
    deviceIn: () => undefined,
  };
}

async function append(ops: readonly OpId[], length = 3): Promise<void> {
  await store.append(
    ops.map((op) => ({ space, op, bytes: new Uint8Array(length), chainLength: 1 })),
    TODAY,
  );
}

const seqs = (heard: readonly RelayMessage[]) =>
  heard.flatMap((message) => (message.type === "log" ? message.entries.map(({ seq }) => seq) : []));

test("followers hear of everything behind where they began, once and in order", async () => {
  await append([newOpId(chance), newOpId(chance)]);
  const one = follower();
  hub.follow(space, 2, one);
  await Promise.all(Array.from({ length: 9 }, () => append([newOpId(chance)])));
  await settled();
  expect(seqs(one.heard)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test("more than fits comes in several frames", async () => {
  const one = follower();
  hub.follow(space, 0, one);
  await append(Array.from({ length: 2 * MAX_ENVELOPES + 1 }, () => newOpId(chance)));
  await append(
    Array.from({ length: 3 }, () => newOpId(chance)),
    MAX_FRAME_BYTES / 2 - 40,
  );
  await settled();
  expect(seqs(one.heard)).toEqual(Array.from({ length: 2 * MAX_ENVELOPES + 4 }, (_, at) => at + 1));
});

test("authors get no copy of what is theirs alone", async () => {
  const [mine, other] = [newOpId(chance), newOpId(chance)];
  const [author, reader] = [follower([mine]), follower()];
  hub.follow(space, 0, author);
  hub.follow(space, 0, reader);
  await append([mine]);
  await settled();
  await append([other]);
  await settled();
  expect([seqs(author.heard), seqs(reader.heard)]).toEqual([[2], [1, 2]]);
});

test("whoever has left, and whoever follows another space, hears nothing", async () => {
  const [one, two] = [follower(), follower()];
  const leave = hub.follow(space, 0, one);
  hub.follow(newSpaceId(chance), 0, two);
  leave();
  leave();
  await append([newOpId(chance)]);
  await store.extendChain(space, 1, book.chain[1] ?? book.genesis, TODAY);
  await settled();
  expect([...one.heard, ...two.heard, ...one.chains, ...two.chains]).toEqual([]);
});

test("a chain that grew is told", async () => {
  const one = follower();
  hub.follow(space, 0, one);
  await store.extendChain(space, 1, book.chain[1] ?? book.genesis, TODAY);
  await settled();
  expect(one.chains).toEqual([space]);
});

test("when news were missed every log and chain is looked at anew", async () => {
  const newsroom: Newsroom = createNewsroom();
  hub = hubOn({ ...store, onNews: newsroom.listen });
  const one = follower();
  hub.follow(space, 0, one);
  await append([newOpId(chance)]);
  await settled();
  expect(one.heard).toEqual([]);
  newsroom.tell({ kind: "missed" });
  await settled();
  expect([seqs(one.heard), one.chains]).toEqual([[1], [space]]);
});

test("hold:H6 whoever may not hear any more is sent nothing", async () => {
  let mayHear = true;
  const [one, other] = [follower([], () => mayHear), follower()];
  hub.follow(space, 0, one);
  hub.follow(space, 0, other);
  await append([newOpId(chance)]);
  await settled();
  mayHear = false;
  await append([newOpId(chance)]);
  await store.announce(space, { ...announcementOf(anyDevice(), book.words, space), ready: hourAfter(MS, 48) });
  await settled();
  expect([one.heard.length, other.heard.length]).toEqual([1, 3]);
});

test("safety:S1 what is announced, refused and done is told to all who follow, each time with what is left", async () => {
  const one = follower();
  hub.follow(space, 0, one);
  const device = announcementOf(anyDevice(), book.words, space);
  await store.announce(space, { ...device, ready: hourAfter(MS, 17) });
  await settled();
  await store.dropAnnounced(space, [device.device]);
  await settled();
  expect(one.heard).toEqual([
    { type: "announcements", space, announced: [{ ...device, hoursLeft: 18 }] },
    { type: "announcements", space, announced: [] },
  ]);
});

test("safety:S1 what was announced before is not told after what is so now, however long it took to be read", async () => {
  const device = announcementOf(anyDevice(), book.words, space);
  const before = Promise.withResolvers<Awaited<ReturnType<Store["announced"]>>>();
  const reads = [before.promise];
  hub = hubOn({ ...store, announced: (at) => reads.shift() ?? store.announced(at) });
  const one = follower();
  hub.follow(space, 0, one);
  const waiting = { ...device, ready: hourAfter(MS, 17) };
  await store.announce(space, waiting);
  await store.dropAnnounced(space, [device.device]);
  await settled();
  before.resolve({ ok: true, value: [waiting] });
  await settled();
  expect(one.heard).toEqual([{ type: "announcements", space, announced: [] }]);
});

test("what cannot be read now comes with the next news", async () => {
  let broken = true;
  hub = hubOn({
    ...store,
    read: (at, after, limit, bytes) =>
      broken
        ? Promise.resolve({ ok: false, error: { kind: "unavailable", detail: "planned" } })
        : store.read(at, after, limit, bytes),
  });
  const one = follower();
  hub.follow(space, 0, one);
  await append([newOpId(chance)]);
  await settled();
  broken = false;
  await append([newOpId(chance)]);
  await settled();
  expect(seqs(one.heard)).toEqual([1, 2]);
});

test("hold:H7 a bug that is met in reading is told of, and the next news brings what it has kept from followers", async () => {
  const failures: unknown[] = [];
  const bug = new RangeError("planned");
  let buggy = true;
  hub = createHub({
    store: { ...store, read: (...asked) => (buggy ? Promise.reject(bug) : store.read(...asked)) },
    chains: createChains(store),
    now: () => MS,
    failed: (cause) => void failures.push(cause),
  });
  const one = follower();
  hub.follow(space, 0, one);
  await append([newOpId(chance)]);
  await settled();
  buggy = false;
  await append([newOpId(chance)]);
  await settled();
  expect([failures, seqs(one.heard)]).toEqual([[bug], [1, 2]]);
});

test("as many entries as a frame holds are taken, and any single one", () => {
  const entry = (length: number, seq: number) => ({ seq, op: newOpId(chance), bytes: new Uint8Array(length) });
  const largest = MAX_FRAME_BYTES - 1024;
  expect(asManyAsFit([entry(largest, 1)])).toHaveLength(1);
  expect(asManyAsFit([entry(largest, 1), entry(largest, 2)])).toHaveLength(1);
  const many = Array.from({ length: 200 }, (_, at) => entry(10_000, at + 1));
  const fits = asManyAsFit(many);
  expect(fits.length).toBe(104);
  expect(logOf(space, 200, fits)).toMatchObject({ head: 200 });
});
