import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureDisk } from "./disk.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the file and its write-ahead log are counted", async () => {
  const file = path.join(folder, "relay.db");
  writeFileSync(file, Buffer.alloc(3000));
  writeFileSync(`${file}-wal`, Buffer.alloc(400));
  expect((await measureDisk(file)).store).toBe(3400);
});

test("a store that nobody has used yet takes nothing, and its room is that of the disk it would be on", async () => {
  const { store, free } = await measureDisk(path.join(folder, "not/yet/relay.db"));
  expect(store).toBe(0);
  expect(free).toBeGreaterThan(0);
});
