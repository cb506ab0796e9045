import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createMemoryStore } from "../store/memory.ts";
import type { Store } from "../store/port.ts";
import type { Counters } from "./counters.ts";
import { ORIGIN } from "./people.acceptance.ts";
import { type SocketParts, serveSockets } from "./serve-sockets.ts";

export interface TestRelay {
  readonly port: number;
  readonly store: Store;
  readonly server: Server;
  counters(): Counters;
  stop(): void;
}

/** A relay without its app; on a store in memory, where none is given. */
export async function startTestRelay(parts: Partial<SocketParts> = {}): Promise<TestRelay> {
  const { store = createMemoryStore() } = parts;
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = serveSockets(server, { origins: [ORIGIN], ...parts, store });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    store,
    server,
    counters: sockets.counters,
    stop: () => {
      sockets.stop();
      server.close();
    },
  };
}
