import { type Serving, startServer } from "../support/serving.ts";
import type { Peer, Room } from "./peer.ts";

export const SPACES = 250;
export const READERS = 3;
const TOGETHER = 25;
/** What a writer has on its way at once. */
const WINDOW = 4;

export interface Loaded {
  /** Milliseconds for one that is acknowledged and passed on to three, all in all. */
  readonly each: number;
  /** The server's share of the processor in that, in milliseconds. */
  readonly processor: number;
}

/** 1,000 connections, four in each of 250 rooms; one of the four writes. Ends when everybody has everything. */
export async function load(peer: Peer): Promise<Loaded> {
  const [file, ...given] = peer.server;
  const server = await startServer(file, ...given);
  try {
    return await loadOn(server, peer);
  } finally {
    await server.stop();
  }
}

export async function loadOn(server: Serving, peer: Pick<Peer, "openRoom" | "each">): Promise<Loaded> {
  const rooms = await openRooms(server.port, peer);
  const before = rooms.map(({ readers }) => readers.map(({ count }) => count));
  const [start, used] = [performance.now(), await server.used()];
  await Promise.all(
    rooms.flatMap((room, at) => [
      ...Array.from({ length: WINDOW }, async () => {
        for (let i = 0; i < peer.each / WINDOW; i++) await room.send();
      }),
      ...room.readers.map((reader, which) => reader.reached((before[at]?.[which] ?? 0) + peer.each)),
    ]),
  );
  const [took, usedBy] = [performance.now() - start, (await server.used()) - used];
  for (const room of rooms) room.close();
  const count = SPACES * peer.each;
  return { each: took / count, processor: usedBy / count };
}

/** A few at a time: all at once would measure how fast doors open. */
export async function openRooms(port: number, peer: Pick<Peer, "openRoom">): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  while (rooms.length < SPACES) {
    const names = Array.from({ length: TOGETHER }, (_, i) => `room-${rooms.length + i}`);
    rooms.push(...(await Promise.all(names.map((name) => peer.openRoom(port, name, READERS)))));
  }
  return rooms;
}
