/**
 * The whole relay but its door: 1,000 WebSockets, four devices in each of 250 spaces. One of the four sends envelopes of
 * 420 bytes, some of them on their way at once, and each is acknowledged when SQLite has it on disk and delivered to the
 * other three. The load comes from this process, on the same machine. Then one device alone, one envelope at a time.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { newOpId, seededChance } from "@counterpoint/kernel";
import { headOf } from "@counterpoint/membership";
import {
  decodeFromRelay,
  EMPTY_HASH,
  encodeEnvelope,
  encodeFromClient,
  encodeHeader,
  HEADER_BYTES,
} from "@counterpoint/wire";
import { WebSocket } from "ws";
import { anyDevice, type Book, bookOf, type Person, proofOf } from "../apps/relay/src/sockets/people.acceptance.ts";
import { quantile } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const SPACES = 250;
const DEVICES = 4;
const EACH = 120;
const WINDOW = 4;
const ALONE = 500;
const BOX = 420 - HEADER_BYTES - 4 - 64;

const chance = seededChance(20_261_126);
const ORIGIN = "http://localhost";

interface Device {
  /** Resolves with the acknowledgement. */
  append(): Promise<void>;
  /** Envelopes of others that arrived so far. */
  readonly delivered: number;
  /** Resolves when so many have arrived. */
  arrived(count: number): Promise<void>;
  close(): void;
}

/** The first of a book puts it there, with its chain. */
async function join(port: number, book: Book, person: Person): Promise<Device> {
  const [{ space }, { device }] = [book, person];
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { perMessageDeflate: false });
  const answers = new Map<number, () => void>();
  let [request, delivered, wanted] = [0, 0, Number.POSITIVE_INFINITY];
  let enough: () => void = () => undefined;
  const ask = (message: Parameters<typeof encodeFromClient>[0]): Promise<void> =>
    new Promise((resolve) => {
      request++;
      answers.set(request, resolve);
      socket.send(encodeFromClient(message, request));
    });
  const hello = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  socket.on("message", (data: Buffer) => {
    const frame = decodeFromRelay(new Uint8Array(data));
    if (!frame.ok) throw new Error(frame.error);
    const { message } = frame.value;
    if (message.type === "hello") hello.resolve(message.nonce);
    if (message.type === "refused") throw new Error(message.why);
    if (message.type === "log") delivered += message.entries.length;
    if (delivered >= wanted) enough();
    answers.get(frame.value.request)?.();
    answers.delete(frame.value.request);
  });
  const nonce = await hello.promise;
  await ask({ type: "create", space, genesis: book.genesis });
  for (const [at, entry] of book.chain.entries()) if (at > 0) await ask({ type: "extend", space, at, entry });
  await ask({ type: "prove", space, device, signature: proofOf(person, nonce, space, ORIGIN) });
  const chainHead = headOf(book.state);
  let devSeq = 0;
  return {
    append: () => {
      devSeq++;
      const header = encodeHeader({
        space,
        epoch: 0,
        device,
        devSeq,
        prevHash: EMPTY_HASH,
        opId: newOpId(chance),
        chainHead,
        seenSeq: 0,
        seenHash: EMPTY_HASH,
      });
      return ask({ type: "append", envelopes: [encodeEnvelope(header, chance.bytes(BOX), chance.bytes(64))] });
    },
    get delivered() {
      return delivered;
    },
    arrived: (count) =>
      new Promise((resolve) => {
        [wanted, enough] = [count, resolve];
        if (delivered >= count) resolve();
      }),
    close: () => socket.close(),
  };
}

/** Milliseconds for each envelope, until all are acknowledged and delivered; and of the relay's processor. */
async function together(port: number, used: () => Promise<number>): Promise<readonly [number, number]> {
  const rooms = await Promise.all(
    Array.from({ length: SPACES }, async () => {
      const [first, others] = [anyDevice(), Array.from({ length: DEVICES - 1 }, anyDevice)];
      const book = await bookOf(first, ...others);
      const writer = await join(port, book, first);
      const readers = await Promise.all(others.map((other) => join(port, book, other)));
      return { writer, readers };
    }),
  );
  const [start, usedBefore] = [performance.now(), await used()];
  await Promise.all(
    rooms.flatMap(({ writer, readers }) => [
      ...Array.from({ length: WINDOW }, async () => {
        for (let i = 0; i < EACH / WINDOW; i++) await writer.append();
      }),
      ...readers.map((reader) => reader.arrived(EACH)),
    ]),
  );
  const figures = [performance.now() - start, (await used()) - usedBefore] as const;
  for (const { writer, readers } of rooms) for (const device of [writer, ...readers]) device.close();
  return [figures[0] / (SPACES * EACH), figures[1] / (SPACES * EACH)];
}

async function alone(port: number): Promise<readonly number[]> {
  const person = anyDevice();
  const device = await join(port, await bookOf(person), person);
  const figures: number[] = [];
  for (let i = 0; i < ALONE; i++) {
    const start = performance.now();
    await device.append();
    figures.push(performance.now() - start);
  }
  device.close();
  return figures;
}

export const relay: Bench = async () => {
  const file = path.resolve(import.meta.dirname, "support/relay.ts");
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const heard = async (): Promise<number> => Number((await once(child, "message"))[0]);
  const used = (): Promise<number> => {
    child.send("used");
    return heard();
  };
  try {
    const port = await heard();
    const [figure, processor] = await together(port, used);
    const singles = await alone(port);
    const perSecond = Math.round(1000 / figure).toLocaleString("en");
    const what = `an envelope acknowledged and delivered to 3, 1,000 sockets (${perSecond} a second)`;
    return [
      { what, figure, unit: "ms", reach: 1 / 8, aim: 1 / 12 },
      { what: "the same, the relay's share of the processor", figure: processor, unit: "ms" },
      {
        what: "an envelope acknowledged, one device alone, median",
        figure: quantile(singles, 0.5),
        unit: "ms",
        reach: 6,
        aim: 3,
      },
      { what: "the same, 99th percentile", figure: quantile(singles, 0.99), unit: "ms", reach: 25, aim: 10 },
    ];
  } finally {
    child.kill();
  }
};

await printIfRunAlone(import.meta.filename, relay);
