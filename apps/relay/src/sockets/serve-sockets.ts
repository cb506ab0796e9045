import { randomBytes, randomInt } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { MAX_FRAME_BYTES } from "@counterpoint/wire";
import { type WebSocket, WebSocketServer } from "ws";
import { createKeys } from "../push/keys.ts";
import { createNotices } from "../push/notices.ts";
import { createPush, type Push, type Request } from "../push/push.ts";
import { dayAt } from "../store/day.ts";
import type { Store } from "../store/port.ts";
import { type AdmissionLimits, createAdmission, DEFAULT_ADMISSION } from "./admission.ts";
import { createChains } from "./chains.ts";
import { openConnection } from "./connection.ts";
import { type Counters, startCounting } from "./counters.ts";
import { createHub } from "./hub.ts";
import { createKeepAlive } from "./keep-alive.ts";
import { DEFAULT_SOCKET_LIMITS, type SocketLimits } from "./limits.ts";
import { SocketLine } from "./line.ts";
import type { Surroundings } from "./session.ts";
import { sweepAgainAndAgain } from "./sweep.ts";
import { createTurns } from "./turns.ts";

export interface Sockets {
  counters(): Counters;
  /** Closes every connection; the store stays open. */
  stop(): void;
}

export interface SocketParts {
  readonly store: Store;
  /**
   * What people open, such as `https://book.example.org`: proofs are made for the one that a page comes from, and pages of
   * others are sent away. Programs that say no origin prove themselves for the first.
   */
  readonly origins: readonly [string, ...(readonly string[])];
  readonly limits?: SocketLimits;
  readonly admission?: AdmissionLimits;
  /** The instant, in milliseconds since the Unix epoch. */
  readonly now?: () => number;
  /** By what push services are reached. */
  readonly request?: Request;
}

const PATH = "/socket";
const PING_MS = 45_000;
const NOTICES_MS = 60_000;
const PATIENCE_MS = 2000;
const NONCE_BYTES = 32;
const CHANCES = 2 ** 32;

/** Close codes of RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;
const UNSUPPORTED = 1003;

const ignore = (): void => undefined;
const chance = (): number => randomInt(CHANCES) / CHANCES;

/** Answers on `/socket` of `server`. Nothing of who connects is kept or printed: no address, no header, no id. */
export function serveSockets(
  server: Server,
  {
    store,
    origins,
    limits = DEFAULT_SOCKET_LIMITS,
    admission = DEFAULT_ADMISSION,
    now = Date.now,
    request,
  }: SocketParts,
): Sockets {
  // Ciphertext does not get shorter, and a deflater takes memory for each connection.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false });
  const counting = startCounting();
  const steady = () => performance.now();
  const chains = createChains(store);
  const failed = (cause: unknown): void =>
    console.error(`A message failed: ${cause instanceof Error ? cause.name : "no error"}`);
  const hub = createHub({ store, chains, now, failed });
  const alive = createKeepAlive(PING_MS);
  const sweeper = sweepAgainAndAgain(store, now);
  const keys = createKeys(store);
  const knock = createPush({ subject: origins[0], now, ...(request && { request }) });
  const push: Push = async (endpoint, by) => {
    const pushed = await knock(endpoint, by);
    if (pushed === "failed") counting.add("noticesFailed", 1);
    return pushed;
  };
  const notices = createNotices({ store, chains, hub, keys, push, now, chance, failed });
  const noticing = setInterval(() => void notices.turn(), NOTICES_MS);
  const around: Surroundings = {
    store,
    chains,
    hub,
    counting,
    admission: createAdmission(admission, steady),
    ...{ notices, keys },
    turns: createTurns(),
    now,
    today: () => dayAt(now()),
    failed,
  };

  const accept = (socket: WebSocket, stream: Duplex, origin: string): void => {
    const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
    const connection = openConnection(new SocketLine(socket, stream), { nonce, origin }, around, limits, steady);
    alive.add(socket);
    socket.on("message", (data, isBinary) => {
      if (isBinary && Buffer.isBuffer(data)) connection.receive(new Uint8Array(data));
      else socket.close(UNSUPPORTED);
    });
    // What is too long or no WebSocket at all: ws closes the line by itself.
    socket.on("error", ignore);
    socket.on("close", () => {
      alive.remove(socket);
      connection.ended();
    });
  };

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const refusal = refuse(request, origins, sockets.clients.size >= limits.connections);
    // The own text for it: that of the request would keep its headers in memory for as long as the line is open.
    const origin = origins.find((one) => one === request.headers.origin) ?? origins[0];
    if (refusal === undefined) sockets.handleUpgrade(request, stream, head, (socket) => accept(socket, stream, origin));
    else sendAway(stream, refusal);
  };
  server.on("upgrade", upgrade);

  return {
    counters: counting.now,
    stop: () => {
      server.off("upgrade", upgrade);
      hub.close();
      chains.close();
      alive.stop();
      sweeper.stop();
      clearInterval(noticing);
      notices.stop();
      for (const socket of sockets.clients) {
        socket.close(GOING_AWAY);
        setTimeout(() => socket.terminate(), PATIENCE_MS).unref();
      }
      sockets.close();
    },
  };
}

/** The server has let go of the stream: nobody else hears of what goes wrong with it, or closes it. */
function sendAway(stream: Duplex, status: string): void {
  stream.on("error", ignore);
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => stream.destroy());
}

/** The status line for whoever is sent away. Programs that are no browser send no origin, and need none. */
function refuse({ url, headers }: IncomingMessage, origins: readonly string[], isFull: boolean): string | undefined {
  if (url !== PATH) return "404 Not Found";
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return "403 Forbidden";
  return isFull ? "503 Service Unavailable" : undefined;
}
