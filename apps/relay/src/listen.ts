import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { err, ok, type Result } from "@counterpoint/kernel";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  readonly port: number;
  /** For what is no request, such as WebSockets. */
  readonly server: Server;
  /** Lets running answers finish, for `patience` milliseconds at most. */
  stop(patience: number): Promise<void>;
}

export interface ListenError {
  readonly kind: "port-taken" | "not-allowed" | "no-such-host" | "other";
  readonly why: string;
}

export function listen(app: Hono, host: string, port: number): Promise<Result<Listening, ListenError>> {
  const server = createServer(getRequestListener(app.fetch));
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(err(explain(error, host, port))));
    server.listen(port, host, () =>
      resolve(ok({ server, port: portOf(server, port), stop: (ms) => stop(server, ms) })),
    );
  });
}

function portOf(server: Server, asked: number): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : asked;
}

function stop(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  switch (error.code) {
    case "EADDRINUSE":
      return {
        kind: "port-taken",
        why: `Port ${port} is taken by another program, perhaps a relay that is already running. Stop that one, or set PORT to another number.`,
      };
    case "EACCES":
      return {
        kind: "not-allowed",
        why: `This user may not listen on port ${port}. Set PORT to a number above 1023.`,
      };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return {
        kind: "no-such-host",
        why: `HOST is "${host}", which is not an address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`,
      };
    default:
      return { kind: "other", why: `The relay could not listen on ${host}, port ${port}: ${error.message}` };
  }
}
