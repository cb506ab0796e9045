/** Listens in on what clients and a server say to each other, as somebody on the way between them could without TLS. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { unmasked } from "./web-socket.ts";

export interface Wire {
  readonly port: number;
  /** Every byte that went through so far, and what the masks of WebSockets hide, each direction of each line by itself. */
  heard(): readonly Buffer[];
  /** Every byte that the server sent, each line by itself. */
  fromRelay(): readonly Buffer[];
  /** The whole messages that clients sent over WebSockets. */
  fromClients(): readonly Buffer[];
  close(): Promise<void>;
}

interface Line {
  readonly up: Buffer[];
  readonly down: Buffer[];
}

/** Takes connections and passes them on to that port of this machine. */
export async function listenIn(port: () => number): Promise<Wire> {
  const lines: Line[] = [];
  const sockets = new Set<Socket>();
  const pass = (from: Socket, to: Socket, into: Buffer[]): void => {
    sockets.add(from);
    from.on("data", (bytes) => {
      into.push(Buffer.from(bytes));
      to.write(bytes);
    });
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on("error", () => to.destroy());
  };
  const server = createServer((client) => {
    const line: Line = { up: [], down: [] };
    lines.push(line);
    const relay = connect(port(), "localhost");
    pass(client, relay, line.up);
    pass(relay, client, line.down);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const streams = () => lines.flatMap(({ up, down }) => [Buffer.concat(up), Buffer.concat(down)]);
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => streams().flatMap((stream) => [stream, Buffer.concat(unmasked(stream))]),
    fromRelay: () => lines.map(({ down }) => Buffer.concat(down)),
    fromClients: () => lines.flatMap(({ up }) => unmasked(Buffer.concat(up))),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
