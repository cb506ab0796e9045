/** Argument: `waits`, or `does-not-wait` for the disk. */
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { WebSocketServer } from "ws";
import { serving } from "../../support/serving.ts";
import { temporaryDatabase } from "./temporary-database.ts";

// Its ES modules ask at once for LevelDB, which is not installed here; the others ask only when it is used.
const server: typeof import("@y/websocket-server/utils") = createRequire(import.meta.url)("@y/websocket-server/utils");

const database = temporaryDatabase(process.argv[2] === "waits" ? "FULL" : "NORMAL");
database.exec("CREATE TABLE change (document TEXT NOT NULL, bytes BLOB NOT NULL)");
const insert = database.prepare("INSERT INTO change (document, bytes) VALUES (?, ?)");

server.setPersistence({
  provider: database,
  bindState: (name, document) => {
    document.on("update", (update: Uint8Array) => void insert.run(name, update));
  },
  writeState: async () => undefined,
});

const http = createServer().listen(0, "127.0.0.1");
await once(http, "listening");
new WebSocketServer({ server: http, perMessageDeflate: false }).on("connection", (socket, request) =>
  server.setupWSConnection(socket, request),
);
const address = http.address();
serving(typeof address === "object" && address !== null ? address.port : 0);
