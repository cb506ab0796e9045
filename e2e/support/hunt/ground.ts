/** A relay on either of its stores, everything that it keeps and says, and the search through all of it. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fromHex } from "@counterpoint/kernel";
import { encodeFromClient } from "@counterpoint/wire";
import { webSocketTransport } from "../../../packages/space/src/sync/websocket.ts";
import { freePort } from "../../../scripts/free-port.ts";
import { findPostgres, startCluster } from "../../../scripts/postgres.ts";
import { type Relay, startRelay } from "../relay.ts";
import { foundInFiles } from "./files.ts";
import { canReadMemory, foundInMemory } from "./memory.ts";
import { formsIn, type Spelling } from "./spellings.ts";
import { listenIn, type Wire } from "./wire.ts";

/** No compression shortens it, no chance repeats it, and a letter of it is escaped in many ways. */
export const canary = (): string => `Zaunkönig-${randomBytes(12).toString("hex")}`;

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  clear(): Promise<void>;
}

async function sqlite(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), "counterpoint-hunt-"));
  return { folder, env: {}, clear: () => rm(folder, { recursive: true, force: true }) };
}

/** Its log and its data lie in one folder, which is searched as a whole. */
async function postgres(programs: string): Promise<Place> {
  const cluster = startCluster(programs, ["fsync=off", "log_statement=all", "log_min_duration_statement=0"]);
  return { folder: cluster.folder, env: { DATABASE_URL: cluster.url({}) }, clear: async () => cluster.stop() };
}

const programs = findPostgres();
export const STORES: readonly (readonly [string, () => Promise<Place>])[] = [
  ["SQLite", sqlite],
  ...(programs === undefined ? [] : [["PostgreSQL", () => postgres(programs)] as const]),
];

/** A relay whose lines somebody listens in on. */
export interface Ground {
  readonly place: Place;
  readonly relay: Relay;
  readonly wire: Wire;
  readonly origin: string;
  close(): Promise<void>;
}

export async function startGround(makePlace: () => Promise<Place>): Promise<Ground> {
  const [place, site] = [await makePlace(), await mkdtemp(path.join(tmpdir(), "counterpoint-site-"))];
  await writeFile(path.join(site, "index.html"), "<!doctype html><title>.</title>");
  const port = await freePort();
  const wire = await listenIn(() => port);
  const origin = `http://localhost:${wire.port}`;
  const env = { ...place.env, PUBLIC_URL: origin, APP_DIR: site };
  const relay = await startRelay({ dataFolder: place.folder, port, env });
  return {
    ...{ place, relay, wire, origin },
    close: async () => {
      await relay.stop();
      await wire.close();
      await place.clear();
      await rm(site, { recursive: true, force: true });
    },
  };
}

interface Found {
  readonly files: readonly string[];
  readonly memory: readonly string[];
  readonly log: readonly string[];
  readonly wire: readonly string[];
}

export async function found({ place, relay, wire }: Ground, spellings: readonly Spelling[]): Promise<Found> {
  return {
    files: await foundInFiles(place.folder, spellings),
    memory: canReadMemory ? await foundInMemory(relay.pid, spellings) : [],
    log: formsIn(Buffer.from(relay.log()), spellings),
    wire: wire.heard().flatMap((bytes) => formsIn(bytes, spellings)),
  };
}

/** A note at a place for devices that meet: the relay keeps whatever it is given there. */
export async function leaveInClear(origin: string, word: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const line = webSocketTransport(origin).open({
    opened: () => {
      const note = new TextEncoder().encode(word);
      const place = fromHex("00".repeat(16));
      line.send(encodeFromClient({ type: "leave-note", place, slot: 0, note }, 1));
    },
    // The first frame is the relay's greeting, the second says that the note is kept.
    received: (frame) => frame[1] === 0x84 && resolve(),
    closed: () => undefined,
  });
  await promise;
  line.close();
}
