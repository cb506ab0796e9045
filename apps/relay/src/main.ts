import { createApp } from "./app.ts";
import { readSite } from "./files/site.ts";
import { listen } from "./listen.ts";
import { sayFailures } from "./metrics/say-failures.ts";
import { createMetrics } from "./metrics/serve-metrics.ts";
import { openStore } from "./open-store.ts";
import { parseSettings, storeFile } from "./settings.ts";
import { originsOf } from "./sockets/origins.ts";
import { serveSockets } from "./sockets/serve-sockets.ts";
import { isReachable } from "./store/is-reachable.ts";
import { watchFailures } from "./store/watch-failures.ts";

const PATIENCE_MS = 5000;

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}

const settings = parseSettings(process.env, process.cwd());
if (!settings.ok) giveUp(settings.error.why);
const { appFolder, databaseUrl, dataFolder, host, port, publicUrl, metrics: watched } = settings.value;

const site = readSite(appFolder);
if (!site.ok) giveUp(site.error.why);

const opened = await openStore(settings.value);
if (!opened.ok) giveUp(opened.error.why);

const file = databaseUrl === undefined ? storeFile(dataFolder) : undefined;
const metrics = createMetrics({ counters: () => sockets.counters(), file });
const say = sayFailures(console.error, () => performance.now());
const store = watchFailures(opened.value, (failure) => {
  say(failure);
  metrics.met(failure);
});

const app = createApp({ site: site.value, publicUrl, isReachable: () => isReachable(store) });
const listening = await listen(app, host, port);
if (!listening.ok) giveUp(listening.error.why);
const origins = originsOf(publicUrl, listening.value.port);
const sockets = serveSockets(listening.value.server, { store, origins });
const watching = watched === undefined ? undefined : await metrics.listen(watched.host, watched.port);
if (watching?.ok === false) giveUp(watching.error.why);

console.log(`Counterpoint is open at ${origins[0]}`);

async function stop(): Promise<void> {
  sockets.stop();
  if (listening.ok) await listening.value.stop(PATIENCE_MS);
  if (watching?.ok === true) await watching.value.stop(0);
  await store.close();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
