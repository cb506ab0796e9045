import path from "node:path";
import { newOpId, seededChance } from "@counterpoint/kernel";
import { headOf } from "@counterpoint/membership";
import {
  type ClientMessage,
  decodeFromRelay,
  EMPTY_HASH,
  encodeEnvelope,
  encodeFromClient,
  encodeHeader,
  HEADER_BYTES,
} from "@counterpoint/wire";
import { anyDevice, type Book, bookOf, type Person, proofOf } from "../../apps/relay/src/sockets/people.acceptance.ts";
import { createTally, type Tally } from "../support/tally.ts";
import type { Peer, Room } from "./peer.ts";
import { openSocket } from "./socket.ts";

const BOX = 420 - HEADER_BYTES - 4 - 64;
const ORIGIN = "http://localhost";

const chance = seededChance(20_261_128);
const [CONTENT, SIGNATURE] = [chance.bytes(BOX), chance.bytes(64)];

/** Codes of docs/protocol.md: under load no deeper look is taken than is needed to count, as with the other programs. */
const KEPT = 0x82;
const LOG = 0x85;
/** What an entry of a log comes to. */
const ENTRY_BYTES = 432;
/** The outcome of the last envelope stands before its place, which has eight bytes. */
const isKept = (data: Buffer): boolean => data[data.length - 9] === 0;

export interface Device {
  ask(message: ClientMessage): Promise<void>;
  /** Envelopes of others that arrived. */
  readonly arrived: Tally;
  close(): void;
}

/** A device that has proved itself; the first of a book puts it there. */
export async function enter(port: number, book: Book, person: Person): Promise<Device> {
  const { space } = book;
  const answers = new Map<number, () => void>();
  const arrived = createTally();
  const hello = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const read = (data: Uint8Array<ArrayBuffer>): number => {
    const frame = decodeFromRelay(data);
    if (!frame.ok) throw new Error(frame.error);
    const { message, request: number } = frame.value;
    if (message.type === "hello") hello.resolve(message.nonce);
    if (message.type === "refused") throw new Error(message.why);
    return number;
  };
  const socket = await openSocket(`ws://127.0.0.1:${port}/socket`, (data) => {
    let answered = data.readUInt32BE(2);
    if (data[1] === LOG) arrived.add(Math.round(data.length / ENTRY_BYTES));
    else if (data[1] !== KEPT) answered = read(new Uint8Array(data));
    else if (!isKept(data)) throw new Error("an envelope was not kept");
    answers.get(answered)?.();
    answers.delete(answered);
  });
  let request = 0;
  const ask = (message: ClientMessage): Promise<void> =>
    new Promise((resolve) => {
      request++;
      answers.set(request, resolve);
      socket.send(encodeFromClient(message, request));
    });
  const nonce = await hello.promise;
  await ask({ type: "create", space, genesis: book.genesis });
  for (const [at, entry] of book.chain.entries()) if (at > 0) await ask({ type: "extend", space, at, entry });
  await ask({ type: "prove", space, device: person.device, signature: proofOf(person, nonce, space, ORIGIN) });
  return { ask, arrived, close: () => socket.terminate() };
}

/** Envelopes of 420 bytes as a device of the book would send them; the relay does not look inside. */
function writerOf({ space, state }: Book, { device }: Person): () => ClientMessage {
  const chainHead = headOf(state);
  let devSeq = 0;
  return () => {
    devSeq++;
    const header = encodeHeader({
      ...{ space, epoch: 0, device, devSeq, prevHash: EMPTY_HASH, opId: newOpId(chance), chainHead },
      ...{ seenSeq: 0, seenHash: EMPTY_HASH },
    });
    return { type: "append", envelopes: [encodeEnvelope(header, CONTENT, SIGNATURE)] };
  };
}

export async function openBook(port: number, book: Book, people: readonly Person[]): Promise<Room> {
  const [first, ...others] = people;
  if (first === undefined) throw new Error("nobody writes");
  const writer = await enter(port, book, first);
  const readers = await Promise.all(others.map((other) => enter(port, book, other)));
  const write = writerOf(book, first);
  return {
    send: () => writer.ask(write()),
    readers: readers.map(({ arrived }) => arrived),
    close: () => {
      for (const { close } of [writer, ...readers]) close();
    },
  };
}

export const counterpoint: Peer = {
  name: "Counterpoint",
  durability: "SQLite, flushed before it is acknowledged and passed on",
  server: [path.join(import.meta.dirname, "servers/counterpoint.ts")],
  each: 120,
  openRoom: async (port, _, readers) => {
    const [first, others] = [anyDevice(), Array.from({ length: readers }, anyDevice)];
    return openBook(port, await bookOf(first, ...others), [first, ...others]);
  },
};
