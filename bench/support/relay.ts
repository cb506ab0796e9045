/**
 * A relay with its sockets on SQLite, in a process of its own. Says its port, then how much of the processor it has used
 * each time it is asked.
 */
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveSockets } from "../../apps/relay/src/sockets/serve-sockets.ts";
import { openSqliteStore } from "../../apps/relay/src/store/sqlite/store.ts";

const free = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };

const store = openSqliteStore(path.join(mkdtempSync(path.join(tmpdir(), "counterpoint-relay-")), "relay.db"));
if (!store.ok) throw new Error(store.error.why);
const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
serveSockets(server, {
  store: store.value,
  origins: ["http://localhost"],
  limits: { frames: free, bytes: free, creations: free, pending: 1000, backlog: 2 ** 30, connections: 20_000 },
  admission: { space: Number.MAX_SAFE_INTEGER, note: 0, locator: 0 },
});
const address = server.address();
process.send?.(typeof address === "object" && address !== null ? address.port : 0);
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
