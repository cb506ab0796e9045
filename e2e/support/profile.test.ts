import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openProfile, type Profile } from "./profile.ts";

const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end("<p>here"));
let address = "";
let profile: Profile | undefined;

beforeEach(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}/`;
});

afterEach(async () => {
  await profile?.discard();
  server.close();
});

test("what was stored on disk is there after the browser was killed", async () => {
  profile = await openProfile();
  const before = await profile.context.newPage();
  await before.goto(address);
  await before.evaluate(async () => {
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open("kept", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("words");
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction("words", "readwrite", { durability: "strict" });
        writing.objectStore("words").put("still here", "word");
        writing.oncomplete = () => done();
      };
    });
  });
  const { pid } = profile;

  profile = await profile.reopen();
  expect(profile.pid).not.toBe(pid);
  const after = await profile.context.newPage();
  await after.goto(address);
  const word = await after.evaluate(
    () =>
      new Promise((read) => {
        const opening = indexedDB.open("kept", 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("words").objectStore("words").get("word");
          reading.onsuccess = () => read(reading.result);
        };
      }),
  );
  expect(word).toBe("still here");
});
