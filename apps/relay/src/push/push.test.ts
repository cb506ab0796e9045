import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { APPLE } from "./double.acceptance.ts";
import { createPush, type Pushed } from "./push.ts";
import { newPushKey, readPushKey } from "./vapid.ts";

const keys = readPushKey(newPushKey());
const now = (): number => Date.UTC(2026, 10, 26);

interface Heard {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

let stop = (): void => undefined;
afterEach(() => stop());

/** A push service that answers so, and what it has heard. A real server; the way to it has no TLS. */
async function service(answer: (response: ServerResponse) => void) {
  const heard: Heard[] = [];
  const server = createServer((asked, response) => {
    const parts: Buffer[] = [];
    asked.on("data", (part: Buffer) => parts.push(part));
    asked.on("end", () => {
      heard.push({ method: asked.method, url: asked.url, headers: asked.headers, body: Buffer.concat(parts) });
      answer(response);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const send = (patienceMs = 30_000): Promise<Pushed> => {
    const push = createPush({
      ...{ subject: "https://book.example.org", patienceMs, now },
      request: ({ pathname, search }, { lookup, ...options }, answered) =>
        request({ ...options, host: "127.0.0.1", port, path: pathname + search }, answered),
    });
    return push(new URL(`${APPLE}?a=1`), keys);
  };
  return { heard, send };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end("why");

test("safety:S11 nothing is sent but that there is something: no content, and the same for everybody", async () => {
  const { heard, send } = await service(status(201));
  expect(await send()).toBe("told");
  const [{ method, url, headers, body } = { headers: {} }] = heard;
  expect([method, url, body]).toEqual(["POST", "/QGuQyavXutnMH?a=1", Buffer.alloc(0)]);
  const { authorization, host, connection, ...rest } = headers;
  expect(authorization).toMatch(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=[\w-]{87}$/);
  expect(rest).toEqual({ ttl: "86400", urgency: "normal", topic: "news", "content-length": "0" });
});

test.each([
  [200, "told"],
  [201, "told"],
  [202, "told"],
  [404, "gone"],
  [410, "gone"],
  [400, "failed"],
  [403, "failed"],
  [413, "failed"],
  [429, "failed"],
  [500, "failed"],
  [503, "failed"],
] as const)("an answer of %i means: %s", async (code, meaning) => {
  const { heard, send } = await service(status(code));
  expect(await send()).toBe(meaning);
  expect(heard).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])("hold:H7 a service that points elsewhere (%i) is not followed", async (code) => {
  const { heard, send } = await service(status(code, { Location: "/elsewhere" }));
  expect(await send()).toBe("failed");
  expect(heard.map(({ url }) => url)).toEqual(["/QGuQyavXutnMH?a=1"]);
});

test("hold:H7 a service that never answers is let go", async () => {
  const { send } = await service(() => undefined);
  expect(await send(50)).toBe("failed");
});

test("hold:H7 a service whose answer has no end is not read", async () => {
  const closed = Promise.withResolvers<void>();
  const { send } = await service((response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(201);
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536)));
      response.once("drain", more);
    };
    more();
  });
  expect(await send()).toBe("told");
  // Otherwise this would wait for ever.
  await closed.promise;
});

test("hold:H7 a service that hangs up, or talks rubbish, has told nobody", async () => {
  const hangsUp = await service((response) => response.socket?.destroy());
  expect(await hangsUp.send()).toBe("failed");
  stop();
  const rubbish = await service((response) => response.socket?.end("EHLO\r\n\r\n"));
  expect(await rubbish.send()).toBe("failed");
});

test("hold:H7 where nothing listens, nobody was told; and the own network is not asked", async () => {
  const push = createPush({ subject: "https://book.example.org", now });
  expect(await push(new URL("https://localhost/x"), keys)).toBe("failed");
});
