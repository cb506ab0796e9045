import { createApp } from "./app.ts";
import { readSite } from "./files/site.ts";
import { listen } from "./listen.ts";
import { parseSettings } from "./settings.ts";

const PATIENCE_MS = 5000;

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}

const settings = parseSettings(process.env, process.cwd());
if (!settings.ok) giveUp(settings.error.why);
const { appFolder, host, port, publicUrl } = settings.value;

const site = readSite(appFolder);
if (!site.ok) giveUp(site.error.why);

const listening = await listen(createApp({ site: site.value, publicUrl }), host, port);
if (!listening.ok) giveUp(listening.error.why);

console.log(`Counterpoint is open at ${publicUrl?.origin ?? `http://localhost:${listening.value.port}`}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void listening.value.stop(PATIENCE_MS).then(() => process.exit(0)));
}
