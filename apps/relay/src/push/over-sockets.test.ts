import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../sockets/client.acceptance.ts";
import { anyDevice, envelopeBy, ORIGIN, sharedBookOf } from "../sockets/people.acceptance.ts";
import { startTestRelay } from "../sockets/relay.acceptance.ts";
import { APPLE } from "./double.acceptance.ts";

const HALF_AN_HOUR_MS = 1_800_000;

/** Only what comes again and again: lines and answers take their own time. */
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

test.each([
  ["takes it", 201, 0],
  ["does not, which the host can see", 503, 1],
])("a relay as it runs knocks at the push service of whoever is away, which %s", async (_, status, failed) => {
  const knocked = Promise.withResolvers<{ readonly path: string; readonly key: string }>();
  const service = createServer(({ url = "", headers }, response) => {
    response.writeHead(status).end();
    knocked.resolve({ path: url, key: / k=([\w-]+)$/.exec(headers.authorization ?? "")?.[1] ?? "" });
  }).listen(0, "127.0.0.1");
  await once(service, "listening");
  const { port } = service.address() as AddressInfo;

  let now = Date.UTC(2026, 10, 26, 10);
  const relay = await startTestRelay({
    now: () => now,
    request: ({ pathname }, { lookup, ...options }, answered) =>
      request({ ...options, host: "127.0.0.1", port, path: pathname }, answered),
  });
  const [ana, ben] = [anyDevice(), anyDevice()];
  const book = await sharedBookOf(ana, ben);
  const [a, b] = [await connect(relay.port, ORIGIN), await connect(relay.port, ORIGIN)];
  await a.put(book);
  await a.prove(ana, book.space);
  await b.prove(ben, book.space);
  const key = await a.ask({ type: "read-push-key" });
  const endpoint = new Uint8Array(Buffer.from(APPLE));
  expect(await a.ask({ type: "subscribe", space: book.space, endpoint })).toEqual({ type: "done" });
  await a.close();
  // She may have her line for a moment more, as far as the relay knows: something comes before every look. Second by second,
  // since lines that do not answer in time are closed.
  for (let looks = 0; looks < 5; looks++) {
    await b.ask({ type: "append", envelopes: [envelopeBy(ben, book)] });
    now += HALF_AN_HOUR_MS;
    for (let seconds = 0; seconds < 60; seconds++) {
      vi.advanceTimersByTime(1000);
      await b.ask({ type: "read-log", space: book.space, after: 0, limit: 1 });
    }
  }
  expect(await knocked.promise).toEqual({
    path: new URL(APPLE).pathname,
    key: key.type === "push-key" ? Buffer.from(key.key).toString("base64url") : "none",
  });
  await vi.waitUntil(() => relay.counters().noticesFailed === failed, { timeout: 60_000 });
  await b.close();
  relay.stop();
  service.closeAllConnections();
  service.close();
});
