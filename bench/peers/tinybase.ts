import path from "node:path";
import { createMergeableStore } from "tinybase/mergeable-store";
import { createWsSynchronizer } from "tinybase/synchronizers/synchronizer-ws-client";
import { createTally } from "../support/tally.ts";
import type { Peer } from "./peer.ts";
import { openSocket } from "./socket.ts";

/** With what TinyBase adds, a change is 420 bytes. */
const CONTENT = "x".repeat(300);

/** Changes that are made in one turn are sent in one frame. */
const contentsIn = (frame: Buffer): number => frame.toString().split(CONTENT).length - 1;

/**
 * TinyBase's own server, with its own persister for Node.js's SQLite. There is no acknowledgement: the next is sent when a
 * reader has one.
 */
export const tinybase: Peer = {
  name: "TinyBase",
  durability: "SQLite, the whole store for each change, not flushed; nothing is acknowledged",
  server: [path.join(import.meta.dirname, "servers/tinybase.ts")],
  each: 40,
  openRoom: async (port, room, readers) => {
    const address = `ws://127.0.0.1:${port}/${room}`;
    const store = createMergeableStore();
    const socket = await openSocket(address, () => undefined);
    const synchronizer = await createWsSynchronizer(store, socket);
    await synchronizer.startSync();
    const others = await Promise.all(
      Array.from({ length: readers }, async () => {
        const tally = createTally();
        return { tally, socket: await openSocket(address, (frame) => tally.add(contentsIn(frame))) };
      }),
    );
    let sent = 0;
    return {
      send: async () => {
        sent++;
        store.setRow("entries", `${sent}`, { content: CONTENT });
        await others[0]?.tally.reached(sent);
      },
      readers: others.map(({ tally }) => tally),
      close: () => {
        void synchronizer.destroy();
        for (const other of others) other.socket.terminate();
      },
    };
  },
};
