import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "../../apps/relay/src/app.ts";
import { readSite } from "../../apps/relay/src/files/site.ts";
import { listen } from "../../apps/relay/src/listen.ts";
import { openStore } from "../../apps/relay/src/open-store.ts";
import { parseSettings } from "../../apps/relay/src/settings.ts";
import { originsOf } from "../../apps/relay/src/sockets/origins.ts";
import { serveSockets } from "../../apps/relay/src/sockets/serve-sockets.ts";
import { test as base } from "./app.ts";
import type { Relay } from "./relay.ts";

const BUILT = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const HOUR_MS = 3_600_000;

export interface ClockedRelay extends Relay {
  /** From now on it is so much later there. */
  passHours(hours: number): void;
}

/** `test` with a relay whose clock a test can put forward: the same code, in this process. */
export const test = base.extend<object, { readonly relay: ClockedRelay }>({
  relay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern.
    async ({}, use) => {
      const dataFolder = await mkdtemp(path.join(tmpdir(), "counterpoint-relay-"));
      const relay = await startClocked(dataFolder);
      await use(relay);
      await relay.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

async function startClocked(dataFolder: string): Promise<ClockedRelay> {
  const settings = must(parseSettings({ APP_DIR: BUILT, DATA_DIR: dataFolder, PORT: "0" }, dataFolder));
  const site = must(readSite(settings.appFolder));
  const store = must(await openStore(settings));
  const app = createApp({ site, publicUrl: undefined, isReachable: async () => true });
  const listening = must(await listen(app, settings.host, settings.port));
  const origins = originsOf(undefined, listening.port);
  let ahead = 0;
  const sockets = serveSockets(listening.server, { store, origins, now: () => Date.now() + ahead });
  return {
    origin: origins[0],
    pid: process.pid,
    log: () => "",
    passHours: (hours) => {
      ahead += hours * HOUR_MS;
    },
    stop: async () => {
      sockets.stop();
      await listening.stop(0);
      await store.close();
    },
  };
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function must<T>(result: Answer<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
