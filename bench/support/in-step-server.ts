/** The relay on SQLite, and a page with one script from the same origin, in a process of its own. */
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveSockets } from "../../apps/relay/src/sockets/serve-sockets.ts";
import { openSqliteStore } from "../../apps/relay/src/store/sqlite/store.ts";
import { serving } from "./serving.ts";

const [script] = process.argv.slice(2);
if (script === undefined) throw new Error("the script of the page is missing");
const code = readFileSync(script);
const store = openSqliteStore(path.join(mkdtempSync(path.join(tmpdir(), "counterpoint-in-step-")), "relay.db"));
if (!store.ok) throw new Error(store.error.why);

const server = createServer((request, response) => {
  const isScript = request.url === "/page.js";
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
  response.end(isScript ? code : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
if (address === null || typeof address === "string") throw new Error("the server has no port");
const free = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };
serveSockets(server, {
  store: store.value,
  origins: [`http://127.0.0.1:${address.port}`],
  limits: {
    frames: free,
    bytes: free,
    creations: free,
    deposits: free,
    pending: 1000,
    backlog: 2 ** 30,
    connections: 100,
  },
});
serving(address.port);
