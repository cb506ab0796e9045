/**
 * The relay with its sockets on SQLite, and everything but the app it serves: chains are folded, proofs and envelopes are
 * held against them, an envelope is acknowledged when the disk has it. Only limits are so high that the load, a thousand
 * devices that come at once and write as fast as they can, does not meet them. Argument: the file of a store that is there, or nothing.
 */
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveSockets } from "../../../apps/relay/src/sockets/serve-sockets.ts";
import { openSqliteStore } from "../../../apps/relay/src/store/sqlite/store.ts";
import { serving } from "../../support/serving.ts";

const free = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };

const [, , file = path.join(mkdtempSync(path.join(tmpdir(), "counterpoint-relay-")), "relay.db")] = process.argv;
const store = openSqliteStore(file);
if (!store.ok) throw new Error(store.error.why);
const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
serveSockets(server, {
  store: store.value,
  origins: ["http://localhost"],
  limits: {
    frames: free,
    bytes: free,
    creations: free,
    deposits: free,
    pending: 1000,
    backlog: 2 ** 30,
    connections: 20_000,
  },
  admission: { space: Number.MAX_SAFE_INTEGER, note: 0, locator: 0 },
});
const address = server.address();
serving(typeof address === "object" && address !== null ? address.port : 0);
