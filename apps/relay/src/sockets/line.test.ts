import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { type Sending, SocketLine } from "./line.ts";

/** A stream that remembers how much came in each write, and what of a WebSocket a line needs, without frames. */
function open() {
  const writes: number[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _, done) => {
      writes.push(chunk.length);
      done();
    },
    writev: (chunks, done) => {
      writes.push(chunks.reduce((sum, { chunk }) => sum + chunk.length, 0));
      done();
    },
  });
  const socket: Sending = {
    get bufferedAmount() {
      return stream.writableLength;
    },
    send: (frame) => void stream.write(frame),
    close: () => void stream.end(),
  };
  return { line: new SocketLine(socket, stream), stream, writes };
}

/** Everything that can happen by itself has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what is said in one go is written once, and what is said later by itself", async () => {
  const { line, writes } = open();
  line.send(new Uint8Array(100));
  await Promise.resolve();
  line.send(new Uint8Array(20));
  line.send(new Uint8Array(3));
  await settled();
  expect(writes).toEqual([123]);
  line.send(new Uint8Array(4));
  await settled();
  expect(writes).toEqual([123, 4]);
});

test("what waits to be written counts", () => {
  const { line } = open();
  line.send(new Uint8Array(100));
  expect(line.waiting).toBe(100);
});

test("what was said before it is closed is written", async () => {
  const { line, stream, writes } = open();
  line.send(new Uint8Array(100));
  line.close();
  await settled();
  expect([writes, stream.writableFinished]).toEqual([[100], true]);
});

test("a line that is gone in the middle harms nobody", async () => {
  const { line, stream, writes } = open();
  line.send(new Uint8Array(100));
  stream.destroy();
  await settled();
  expect(writes).toEqual([]);
});
