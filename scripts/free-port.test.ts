import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, freePortFrom } from "./free-port.ts";

test("is below those that sockets get by themselves, and another each time", async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  expect(new Set(ports).size).toBe(3);
  for (const port of ports) expect(port).toSatisfy((each: number) => each >= 10_240 && each < 32_000);
});

test("is not one that is taken", async () => {
  const taken = await freePort();
  const server = createServer().listen(taken, "127.0.0.1");
  await once(server, "listening");
  expect(await freePortFrom(taken)).not.toBe(taken);
  server.close();
  await once(server, "close");
  expect(await freePortFrom(taken)).toBe(taken);
});

test("after the highest comes the lowest", async () => {
  expect(await freePortFrom(32_000)).toBe(await freePortFrom(10_240));
});
