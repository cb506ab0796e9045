import { err, type Result } from "@counterpoint/kernel";
import { Hono } from "hono";
import { type ListenError, type Listening, listen } from "../listen.ts";
import type { Counters } from "../sockets/counters.ts";
import type { Failure } from "../store/port.ts";
import { measureDisk } from "./disk.ts";
import { CONTENT_TYPE, expose } from "./expose.ts";
import { figures } from "./figures.ts";
import { measureProcess } from "./measure-process.ts";

export interface MetricsParts {
  counters(): Counters;
  /** The store's file, where it has one. */
  readonly file: string | undefined;
}

export interface Metrics {
  /** Counts a failure of the store. */
  met(failure: Failure): void;
  listen(host: string, port: number): Promise<Result<Listening, ListenError>>;
}

/**
 * Figures for a program that watches, at `/metrics` of a port of their own. The address of who asks would not do to keep
 * strangers out: a proxy on the same machine asks for the whole world, from the loopback address.
 */
export function createMetrics({ counters, file }: MetricsParts): Metrics {
  const failures = { full: 0, unavailable: 0, closed: 0 };
  const look = measureProcess();
  const app = new Hono();
  app.get("/metrics", async (context) => {
    const disk = file === undefined ? undefined : await measureDisk(file);
    const text = expose(figures({ sockets: counters(), failures, disk, process: look() }));
    return context.body(text, 200, { "Content-Type": CONTENT_TYPE, "Cache-Control": "no-store" });
  });
  return {
    met: ({ kind }) => {
      failures[kind]++;
    },
    listen: async (host, port) => {
      const listening = await listen(app, host, port);
      if (listening.ok) return listening;
      // The same sentences, but about the variables that set this door.
      const why = listening.error.why.replace(/\b(?:PORT|HOST)\b/g, "METRICS_$&");
      return err({ ...listening.error, why });
    },
  };
}
