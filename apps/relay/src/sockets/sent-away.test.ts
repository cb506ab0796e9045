import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Client, connect } from "./client.acceptance.ts";
import { DEFAULT_SOCKET_LIMITS } from "./limits.ts";
import { anyDevice, bookOf, ORIGIN, proofOf } from "./people.acceptance.ts";
import { startTestRelay, type TestRelay } from "./relay.acceptance.ts";

const OTHER = "http://127.0.0.1:8787";

let relay: TestRelay;
let clients: Client[] = [];
beforeEach(async () => {
  relay = await startTestRelay({ origins: [ORIGIN, OTHER], limits: { ...DEFAULT_SOCKET_LIMITS, connections: 4 } });
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  clients = [];
  relay.stop();
});

async function client(origin = ORIGIN): Promise<Client> {
  const opened = await connect(relay.port, origin);
  clients.push(opened);
  return opened;
}

const WRONG = "GET /nowhere HTTP/1.1\r\nHost: book\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";

describe("is sent away", () => {
  test("nobody who has opened another of its origins: proofs are made for the one that was opened", async () => {
    const [ana, refused] = [anyDevice(), { type: "refused", why: "bad-proof" }];
    const book = await bookOf(ana);
    const here = await client(OTHER);
    await here.put(book);
    const claim = (origin: string) =>
      here.ask({
        type: "prove",
        space: book.space,
        device: ana.device,
        signature: proofOf(ana, here.nonce, book.space, origin),
      });
    expect(await claim(ORIGIN)).toEqual(refused);
    expect(await claim(OTHER)).toMatchObject({ type: "proved" });
  });

  test("whoever comes from a page of another origin", async () => {
    await expect(connect(relay.port, "https://other.example")).rejects.toThrow("403");
  });

  test("whoever comes when it is full, until somebody leaves", async () => {
    const all = [await client(), await client(), await client(), await client()];
    await expect(connect(relay.port)).rejects.toThrow("503");
    await all[0]?.close();
    await client();
  });
});

describe("hold:H7 who is sent away", () => {
  test("holds no line open, also where its own end of it stays open", async () => {
    const accepted = once(relay.server, "connection");
    const socket = createConnection({ port: relay.port, host: "127.0.0.1", allowHalfOpen: true });
    socket.write(WRONG);
    const [line]: Socket[] = await accepted;
    await once(line ?? socket, "close");
    socket.destroy();
  });

  test("may break off at once: nobody else feels it", async () => {
    const accepted = once(relay.server, "connection");
    const socket = createConnection({ port: relay.port, host: "127.0.0.1" });
    const [line]: Socket[] = await accepted;
    const upgraded = once(relay.server, "upgrade");
    socket.write(WRONG);
    await upgraded;
    expect(() => line?.emit("error", new Error("planned"))).not.toThrow();
    socket.destroy();
    await client();
  });
});
