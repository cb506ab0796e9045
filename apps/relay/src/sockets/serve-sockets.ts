import { randomBytes } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { MAX_FRAME_BYTES } from "@counterpoint/wire";
import { type WebSocket, WebSocketServer } from "ws";
import { dayAt } from "../store/day.ts";
import type { Store } from "../store/port.ts";
import { openConnection } from "./connection.ts";
import { type Counters, startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
import { keepAlive } from "./keep-alive.ts";
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from "./limits.ts";
import type { Membership } from "./membership.ts";

export interface Sockets {
  counters(): Counters;
  /** Closes every connection; the store stays open. */
  stop(): void;
}

export interface SocketParts {
  readonly store: Store;
  readonly membership: Membership;
  /** What people open, such as `https://book.example.org`: proofs are made for it, and pages of others are sent away. */
  readonly origin: string;
  readonly limits?: SocketLimits;
}

const PATH = "/socket";
const PING_MS = 45_000;
const PATIENCE_MS = 2000;
const NONCE_BYTES = 32;

/** Close codes of RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;
const UNSUPPORTED = 1003;

/** Answers on `/socket` of `server`. Nothing of who connects is kept or printed: no address, no header, no id. */
export function serveSockets(
  server: Server,
  { store, membership, origin, limits = DEFAULT_SOCKET_LIMITS }: SocketParts,
): Sockets {
  // Ciphertext does not get shorter, and a deflater takes memory for each connection.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false });
  const counting = startCounting();
  const hub = createHub(store);
  const around = {
    store,
    membership,
    hub,
    counting,
    origin,
    today: () => dayAt(Date.now()),
    failed: (cause: unknown) => console.error(`A message failed: ${cause instanceof Error ? cause.name : "no error"}`),
  };

  const accept = (socket: WebSocket): void => {
    const line = {
      send: (frame: Uint8Array) => socket.send(frame),
      get waiting() {
        return socket.bufferedAmount;
      },
      close: () => socket.close(),
    };
    const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
    const connection = openConnection(line, nonce, around, limits, () => performance.now());
    const alive = keepAlive(socket, PING_MS);
    socket.on("message", (data, isBinary) => {
      if (isBinary && Buffer.isBuffer(data)) connection.receive(new Uint8Array(data));
      else socket.close(UNSUPPORTED);
    });
    // What is too long or no WebSocket at all: ws closes the line by itself.
    socket.on("error", () => undefined);
    socket.once("close", () => {
      alive.stop();
      connection.ended();
    });
  };

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const refusal = refuse(request, origin, sockets.clients.size >= limits.connections);
    if (refusal === undefined) sockets.handleUpgrade(request, stream, head, accept);
    else stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  server.on("upgrade", upgrade);

  return {
    counters: counting.now,
    stop: () => {
      server.off("upgrade", upgrade);
      hub.close();
      for (const socket of sockets.clients) {
        socket.close(GOING_AWAY);
        setTimeout(() => socket.terminate(), PATIENCE_MS).unref();
      }
      sockets.close();
    },
  };
}

/** The status line for whoever is sent away. Programs that are no browser send no origin, and need none. */
function refuse({ url, headers }: IncomingMessage, origin: string, isFull: boolean): string | undefined {
  if (url !== PATH) return "404 Not Found";
  if (headers.origin !== undefined && headers.origin !== origin) return "403 Forbidden";
  return isFull ? "503 Service Unavailable" : undefined;
}
