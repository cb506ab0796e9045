import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { request as overTls } from "node:https";
import { lookupPublic } from "./lookup-public.ts";
import { authorize, type PushKeys } from "./vapid.ts";

/** "gone": nobody is at that address any more, and never will be. "failed": not now. */
export type Pushed = "told" | "gone" | "failed";

export type Push = (endpoint: URL, keys: PushKeys) => Promise<Pushed>;

/** Of `node:https`; tests hand in one that leads to a server of theirs. */
export type Request = (url: URL, options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest;

export interface PushParts {
  /** What people open: whom a push service may turn to. */
  readonly subject: string;
  readonly request?: Request;
  readonly patienceMs?: number;
  now(): number;
}

const PATIENCE_MS = 10_000;
const lookup = lookupPublic();

/** For so long a service keeps it for a device that is off. What is older says nothing that the app does not show. */
const KEPT_S = 24 * 3600;

/**
 * A push message without any content (RFC 8030): the service learns that there is something, and who is told, and nothing
 * else. No redirect is followed, and no byte of the answer's body read.
 */
export function createPush({ subject, request = overTls, patienceMs = PATIENCE_MS, now }: PushParts): Push {
  return (endpoint, keys) =>
    new Promise((resolve) => {
      const headers = {
        Authorization: authorize(keys, endpoint, subject, now()),
        TTL: `${KEPT_S}`,
        Urgency: "normal",
        // One that has not arrived yet is replaced by the next.
        Topic: "news",
        "Content-Length": "0",
      };
      const options = { method: "POST", headers, lookup, agent: false, signal: AbortSignal.timeout(patienceMs) };
      const asked = request(endpoint, options, (answer) => {
        resolve(meaningOf(answer.statusCode ?? 0));
        answer.destroy();
      });
      asked.on("error", () => resolve("failed"));
      asked.end();
    });
}

function meaningOf(status: number): Pushed {
  if (status >= 200 && status < 300) return "told";
  return status === 404 || status === 410 ? "gone" : "failed";
}
