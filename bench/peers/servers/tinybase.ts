import { once } from "node:events";
import { createMergeableStore } from "tinybase/mergeable-store";
import { createSqliteNodePersister } from "tinybase/persisters/persister-sqlite-node";
import { createWsServer } from "tinybase/synchronizers/synchronizer-ws-server";
import { WebSocketServer } from "ws";
import { serving } from "../../support/serving.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const database = temporaryDatabase("NORMAL");
const sockets = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
await once(sockets, "listening");

// Nobody else writes to the database, so it need not look every second whether somebody has.
const SELDOM_S = 3600;

// Readers of the load answer no questions; that the server stops waiting for them is no failure worth a line each.
createWsServer(sockets, (name) =>
  createSqliteNodePersister(createMergeableStore(), database, {
    mode: "json",
    storeTableName: name.replaceAll("-", "_"),
    autoLoadIntervalSeconds: SELDOM_S,
  }),
);
const address = sockets.address();
serving(typeof address === "object" && address !== null ? address.port : 0);
