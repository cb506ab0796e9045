import path from "node:path";
import { createTally } from "../support/tally.ts";
import type { Peer } from "./peer.ts";
import { CONTENT_FROM, openSocket, varint } from "./socket.ts";
import { createYjsWriter } from "./yjs-content.ts";

const SYNC = 0;
const UPDATE = 2;

/**
 * The server that is published as @y/websocket-server. It tells everybody of an update, its author too, which is the only
 * acknowledgement there is, and hands it to whoever persists. `waits`: each update is on the disk before the next.
 */
export const yWebsocket = (waits: "waits" | "does-not-wait"): Peer => ({
  name: "y-websocket",
  durability: waits === "waits" ? "SQLite, flushed for each, after it was passed on" : "SQLite, not flushed",
  server: [path.join(import.meta.dirname, "servers/y-websocket.ts"), waits],
  each: 80,
  openRoom: async (port, room, readers) => {
    const address = `ws://127.0.0.1:${port}/${room}`;
    const write = createYjsWriter();
    const echoes = createTally();
    const writer = await openSocket(address, (frame) => frame.length > CONTENT_FROM && echoes.add(1));
    const others = await Promise.all(
      Array.from({ length: readers }, async () => {
        const tally = createTally();
        return { tally, socket: await openSocket(address, (frame) => frame.length > CONTENT_FROM && tally.add(1)) };
      }),
    );
    let sent = 0;
    return {
      send: () => {
        const update = write();
        writer.send(Buffer.concat([Buffer.from([SYNC, UPDATE, ...varint(update.length)]), update]));
        sent++;
        return echoes.reached(sent);
      },
      readers: others.map(({ tally }) => tally),
      close: () => {
        for (const socket of [writer, ...others.map((other) => other.socket)]) socket.terminate();
      },
    };
  },
});
