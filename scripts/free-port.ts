import { once } from "node:events";
import { createServer } from "node:net";
import { threadId } from "node:worker_threads";

/** Below what any system gives to sockets that ask for no port of their own: one of those would take a port that was free a moment ago. */
const LOWEST = 10_240;
const ABOVE = 32_000;
/** How far from one process to the next: each counts up from a place of its own. */
const APART = 131;

let next = place((process.pid + threadId) * APART);

/** A port on which nobody listens. A fixed one would meet what an earlier, broken run has left. */
export async function freePort(): Promise<number> {
  const port = await freePortFrom(next);
  next = port + 1;
  return port;
}

/** The first from there, counting up, and from the lowest after the highest. */
export async function freePortFrom(start: number): Promise<number> {
  for (let passed = 0; passed < ABOVE - LOWEST; passed += 1) {
    const port = place(start - LOWEST + passed);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${LOWEST} to ${ABOVE - 1} is free`);
}

function place(count: number): number {
  return LOWEST + (count % (ABOVE - LOWEST));
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
