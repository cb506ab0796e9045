import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { WebSocketServer } from "ws";
import type { Bytes } from "../storage/port.ts";
import { describeTransport, type FarLine, type FarSide, queue } from "./transport.acceptance.ts";
import { webSocketTransport } from "./websocket.ts";

async function start(): Promise<FarSide> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", path: "/socket" });
  await once(server, "listening");
  const lines = queue<FarLine>();
  server.on("connection", (socket) => {
    const heard = queue<Bytes | "closed">();
    socket.on("message", (data: Buffer) => heard.put(new Uint8Array(data)));
    socket.on("close", () => heard.put("closed"));
    lines.put({ send: (frame) => socket.send(frame), close: () => socket.close(), next: heard.take });
  });
  const { port } = server.address() as AddressInfo;
  return {
    transport: webSocketTransport(`http://127.0.0.1:${port}`),
    line: lines.take,
    stop: async () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, "close");
    },
  };
}

describeTransport("WebSocket", start);

test("where nobody listens the line is closed, once", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  const heard = queue<string>();
  const line = webSocketTransport(`http://127.0.0.1:${port}`).open({
    opened: () => heard.put("opened"),
    received: () => heard.put("received"),
    closed: () => heard.put("closed"),
  });
  expect(await heard.take()).toBe("closed");
  line.close();
});
