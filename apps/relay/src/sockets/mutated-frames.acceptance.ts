/** Frames of every kind, changed anywhere, at a whole relay but its WebSockets: each is answered, or ends the line. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Chance, seededChance } from "@counterpoint/kernel";
import { type ClientMessage, decodeFromRelay, encodeFromClient, locatorContent } from "@counterpoint/wire";
import { APPLE, pushDouble } from "../push/double.acceptance.ts";
import { chunkIdBytes, chunkIdOf } from "../store/chunk-id.ts";
import { dayAt } from "../store/day.ts";
import type { Bytes, Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { createAdmission } from "./admission.ts";
import { createChains } from "./chains.ts";
import { type Connection, openConnection } from "./connection.ts";
import { startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
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
  type Person,
  proofOf,
} from "./people.acceptance.ts";
import type { Surroundings } from "./session.ts";
import { createTurns } from "./turns.ts";

export interface Survived {
  readonly frames: number;
  /** By what they were answered with; the names of refusals among them. */
  readonly answers: ReadonlyMap<string, number>;
  /** Lines that a frame has ended. */
  readonly closed: number;
  /** In bytes, between a quarter of the way and the end, behind a collection of garbage each time. */
  readonly grown: number;
}

const NONCE: Bytes = new Uint8Array(32).fill(7);
const ON_ONE_LINE = 40;
const MS = Date.UTC(2026, 10, 26, 10, 20);
const FREE = { burst: 1e12, perSecond: 1e12 };

/** Throws at the first frame that is not answered, or that a bug has answered. */
export async function sendMutated(count: number, seed: number): Promise<Survived> {
  const folder = mkdtempSync(path.join(tmpdir(), "relay-mutated-"));
  const opened = openSqliteStore(path.join(folder, "relay.db"));
  if (!opened.ok) throw new Error(opened.error.why);
  try {
    return await sendTo(opened.value, count, seed);
  } catch (cause) {
    throw new Error(`seed ${seed}`, { cause });
  } finally {
    await opened.value.close();
    rmSync(folder, { recursive: true });
  }
}

async function sendTo(store: Store, count: number, seed: number): Promise<Survived> {
  const chance = seededChance(seed);
  const [ana, ben] = [anyDevice(), anyDevice()];
  const book = await bookOf(ana, ben);
  const around = surroundingsOf(store);
  for (const [at, entry] of book.chain.entries()) {
    await (at === 0
      ? store.create(book.space, entry, around.today())
      : store.extendChain(book.space, at, entry, around.today()));
  }
  const frames = (await messagesOf(book, ana)).map((message) => encodeFromClient(message, 1));
  const [proof = new Uint8Array(), memberProof = proof] = frames;
  const answers = new Map<string, number>();
  let [sent, closed, quarter] = [0, 0, 0];

  while (sent < count) {
    if (quarter === 0 && sent >= count / 4) quarter = memory();
    const line = openLine(around);
    if (chance.below(2) === 0) line.connection.receive(proof);
    if (chance.below(2) === 0) line.connection.receive(memberProof);
    await settled(line.isIdle);
    const before = line.answered();
    let received = 0;
    while (received < ON_ONE_LINE && !line.isClosed()) {
      const frame = numbered(mutate(frames[chance.below(frames.length)] ?? proof, chance));
      line.connection.receive(frame);
      received++;
    }
    line.expect(before + received);
    await settled(line.isIdle);
    line.connection.ended();
    sent += received;
    if (line.isClosed()) closed++;
    for (const answer of line.said) answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  return { frames: sent, answers, closed, grown: memory() - quarter };
}

function surroundingsOf(store: Store): Surroundings {
  const chains = createChains(store);
  const now = () => MS;
  const failed = (cause: unknown): never => {
    throw new Error("a frame has met a bug", { cause });
  };
  const hub = createHub({ store, chains, now, failed });
  const { notices, keys } = pushDouble({ store, chains, hub, now, failed });
  return {
    ...{ store, chains, hub, notices, keys },
    counting: startCounting(),
    admission: createAdmission({ space: 1e12, note: 1e12, locator: 1e12 }, () => 0),
    turns: createTurns(),
    now,
    today: () => dayAt(MS),
    failed,
  };
}

/** A line that counts what comes over it. */
function openLine(around: Surroundings) {
  const said: string[] = [];
  let [answered, closed, expected] = [0, false, 0];
  const line = {
    waiting: 0,
    send: (frame: Bytes) => {
      const decoded = decodeFromRelay(frame);
      if (!decoded.ok) throw new Error(`the relay says something that is none: ${decoded.error}`);
      const { message, request } = decoded.value;
      said.push(message.type === "refused" ? message.why : message.type);
      // What is told unasked is no answer; a frame that cannot be read is answered without a number.
      if (request !== 0 || message.type === "refused") answered++;
    },
    close: () => {
      closed = true;
    },
  };
  const limits = {
    frames: FREE,
    bytes: FREE,
    creations: FREE,
    deposits: FREE,
    pending: 1e9,
    backlog: 1e9,
    connections: 1,
  };
  const connection: Connection = openConnection(line, { nonce: NONCE, origin: ORIGIN }, around, limits, () => 0);
  return {
    connection,
    said,
    answered: () => answered,
    isClosed: () => closed,
    expect: (all: number) => {
      expected = all;
    },
    isIdle: () => answered >= expected,
  };
}

const MOST_TURNS = 10_000;

async function settled(isIdle: () => boolean): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (isIdle()) return;
  }
  throw new Error("a frame was not answered");
}

/** The proofs first: of a device, and of the member key. */
async function messagesOf(book: Book, ana: Person): Promise<readonly ClientMessage[]> {
  const { space, words } = book;
  const [hand, other, lost] = [anyHand(), await bookOf(anyDevice()), anyDevice()];
  const [place, box, chunk] = [new Uint8Array(16).fill(3), new Uint8Array(60), new Uint8Array(50)];
  return [
    { type: "prove", space, device: ana.device, signature: proofOf(ana, NONCE, space) },
    { type: "prove-member", space, member: "a", signature: memberProofOf(words, NONCE, space) },
    { type: "create", space: other.space, genesis: other.genesis },
    { type: "append", envelopes: [envelopeBy(ana, book)] },
    { type: "append", envelopes: [envelopeBy(ana, book), envelopeBy(lost, other)] },
    { type: "read-log", space, after: 0, limit: 3 },
    { type: "extend", space, at: 2, entry: book.offer(ana, book.epoch()) },
    { type: "extend", space, at: 2, entry: book.offer(words, adding(lost)) },
    { type: "read-chain", space, from: 0 },
    { type: "put-chunk", space, chunk },
    { type: "read-chunk", space, id: chunkIdBytes(chunkIdOf(chunk)) },
    { type: "find-missing", space, ids: [new Uint8Array(32)] },
    { type: "announce", space, ...announcementOf(lost, words, space) },
    { type: "read-announced", space },
    { type: "refuse-announced", space, device: lost.device },
    { type: "leave-note", place, slot: 1, note: new Uint8Array(40) },
    { type: "read-notes", place },
    {
      ...{ type: "put-locator", id: place, key: hand.key, version: 1, box },
      signature: hand.sign("locator", locatorContent(place, 1, box)),
    },
    { type: "read-locator", id: place },
    { type: "subscribe", space, endpoint: new Uint8Array(Buffer.from(APPLE)) },
    { type: "unsubscribe", space },
    { type: "read-push-key" },
  ];
}

/** One to three changes; now and then none, or bytes that never were a frame. */
function mutate(frame: Bytes, chance: Chance): Bytes {
  if (chance.below(40) === 0) return chance.bytes(chance.below(200));
  let bytes = frame;
  for (let left = chance.below(4); left > 0; left--) {
    const at = chance.below(bytes.length + 1);
    const byte = [0, 1, 0x7f, 0x80, 0xff, chance.below(256)][chance.below(6)] ?? 0;
    const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
    // Most changes leave the length: others end most lines at once.
    const what = chance.below(30);
    if (what === 0) bytes = Uint8Array.of(...head, ...tail.subarray(1));
    else if (what === 1) bytes = Uint8Array.of(...head, byte, ...tail);
    else if (what === 2) bytes = Uint8Array.of(...head, ...tail, ...tail.subarray(0, 64));
    else if (tail.length > 0) bytes = bytes.with(at, byte);
  }
  return bytes;
}

/** With the number of a request that is not 0, so that its answer is told from what comes unasked. */
function numbered(frame: Bytes): Bytes {
  const bytes = frame.slice();
  if (bytes.length >= 6) bytes.set([0, 0, 0, 1], 2);
  return bytes;
}

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

function memory(): number {
  if (typeof collect !== "function") throw new Error("there is no collector of garbage");
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
