import path from "node:path";
import { createTally } from "../support/tally.ts";
import type { Peer } from "./peer.ts";
import { CONTENT_FROM, openSocket, varint } from "./socket.ts";
import { createYjsWriter } from "./yjs-content.ts";

const SYNC = 0;
const AUTH = 2;
const SYNC_STATUS = 8;
const UPDATE = 2;
const TOKEN = 0;
const AUTHENTICATED = 2;

const text = (words: string): readonly number[] => [...varint(words.length), ...Buffer.from(words)];

/** It merges updates that come close together, by its default: a frame may hold several, but never more than are on their way. */
const contentsIn = (frame: Buffer): number => (frame.length > CONTENT_FROM ? Math.round(frame.length / 420) : 0);

/** The server that is published as @hocuspocus/server. It acknowledges each update, and stores a document some time later. */
export const hocuspocus: Peer = {
  name: "Hocuspocus",
  durability: "SQLite, the whole document 2 to 10 s later, not flushed",
  server: [path.join(import.meta.dirname, "servers/hocuspocus.ts")],
  each: 80,
  openRoom: async (port, room, readers) => {
    const name = Buffer.from(text(room));
    const typeOf = (frame: Buffer): number => frame[name.length] ?? -1;
    const enter = async (heard: (frame: Buffer) => void) => {
      const welcome = Promise.withResolvers<void>();
      const socket = await openSocket(`ws://127.0.0.1:${port}/`, (frame) => {
        if (typeOf(frame) === AUTH && frame[name.length + 1] === AUTHENTICATED) welcome.resolve();
        heard(frame);
      });
      socket.send(Buffer.concat([name, Buffer.from([AUTH, TOKEN, ...text("anybody")])]));
      await welcome.promise;
      return socket;
    };
    const write = createYjsWriter();
    const acknowledged = createTally();
    const writer = await enter((frame) => typeOf(frame) === SYNC_STATUS && acknowledged.add(1));
    const others = await Promise.all(
      Array.from({ length: readers }, async () => {
        const tally = createTally();
        return { tally, socket: await enter((frame) => tally.add(contentsIn(frame))) };
      }),
    );
    let sent = 0;
    return {
      send: () => {
        const update = write();
        writer.send(Buffer.concat([name, Buffer.from([SYNC, UPDATE, ...varint(update.length)]), update]));
        sent++;
        return acknowledged.reached(sent);
      },
      readers: others.map(({ tally }) => tally),
      close: () => {
        for (const socket of [writer, ...others.map((other) => other.socket)]) socket.terminate();
      },
    };
  },
};
