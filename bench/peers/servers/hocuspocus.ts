import { Server } from "@hocuspocus/server";
import { encodeStateAsUpdate } from "yjs";
import { serving } from "../../support/serving.ts";
import { temporaryDatabase } from "./temporary-database.ts";

const database = temporaryDatabase("NORMAL");
database.exec("CREATE TABLE document (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
const store = database.prepare("INSERT OR REPLACE INTO document (name, bytes) VALUES (?, ?)");

const server = new Server({
  address: "127.0.0.1",
  quiet: true,
  stopOnSignals: false,
  websocketOptions: { perMessageDeflate: false },
  onStoreDocument: async ({ document, documentName }) => {
    store.run(documentName, encodeStateAsUpdate(document));
  },
});
server.configuration.port = 0;
await server.listen();
serving(server.address.port);
