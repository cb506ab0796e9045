import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type WebSocket as Peer, WebSocketServer } from "ws";
import { formsIn, spellingsOf } from "./spellings.ts";
import { listenIn, type Wire } from "./wire.ts";

const WORD = "Zaunkönig-at-the-fence";
const server = createServer((request, response) => response.end(`you asked for ${request.url}`));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
let wire: Wire;

beforeEach(async () => {
  server.listen(0, "localhost");
  await once(server, "listening");
  wire = await listenIn(() => (server.address() as AddressInfo).port);
});

afterEach(async () => {
  await wire.close();
  for (const peer of sockets.clients) peer.terminate();
  server.close();
});

/** Sends this over a line and has it sent back. */
async function echo(...texts: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<void> {
  sockets.once("connection", (peer: Peer) =>
    peer.on("message", (data, isBinary) => peer.send(data, { binary: isBinary })),
  );
  const socket = new WebSocket(`ws://localhost:${wire.port}/socket`);
  socket.binaryType = "arraybuffer";
  await once(socket, "open");
  for (const text of texts) {
    socket.send(text);
    await once(socket, "message");
  }
  socket.close();
}

const directionsWith = (): number =>
  wire.heard().filter((bytes) => formsIn(bytes, spellingsOf(WORD)).length > 0).length;

test("hears what is asked and answered over HTTP", async () => {
  await (await fetch(`http://localhost:${wire.port}/${encodeURIComponent(WORD)}`)).text();
  expect(directionsWith()).toBe(2);
});

test("hears through the masks of a WebSocket what a client says, and what it is answered", async () => {
  await echo(WORD);
  expect(wire.fromClients().map(String)).toEqual([WORD]);
  // The answer stands in its stream as it is, and without its frame; what the client said only without its mask.
  expect(directionsWith()).toBe(3);
});

test.each([0, 1, 125, 126, 65_535, 65_536, 300_000])("takes messages of %i bytes apart", async (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => i % 251);
  await echo(bytes, WORD);
  expect(wire.fromClients().map((message) => message.length)).toEqual([length, Buffer.byteLength(WORD)]);
  expect(wire.fromClients()[0]?.equals(bytes)).toBe(true);
});

test("gives no messages of a connection that is no WebSocket", async () => {
  await (await fetch(`http://localhost:${wire.port}/`)).text();
  expect(wire.fromClients()).toEqual([]);
});
