import type { Bytes } from "../storage/port.ts";
import { describeTransport, type FarLine, type FarSide, queue } from "../sync/transport.acceptance.ts";
import { memoryTransport } from "./memory-transport.ts";

async function start(): Promise<FarSide> {
  const lines = queue<FarLine>();
  const transport = memoryTransport("https://book.example.org", (line) => {
    const heard = queue<Bytes | "closed">();
    lines.put({ ...line, next: heard.take });
    return { received: heard.put, closed: () => heard.put("closed") };
  });
  return { transport, line: lines.take, stop: async () => undefined };
}

describeTransport("in memory", start);
