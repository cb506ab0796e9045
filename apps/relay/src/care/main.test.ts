import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newSpaceId } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyOp, bytes, chance, GENESIS, TODAY } from "../store/acceptance/fixture.acceptance.ts";
import { CHUNK_BYTES } from "../store/limits.ts";
import { checkStore } from "../store/sqlite/check.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";

const MAIN = path.join(import.meta.dirname, "main.ts");
const WRITER = path.join(import.meta.dirname, "../store/kill-writer.acceptance.ts");

let folder = "";
const at = (name: string): string => path.join(folder, name);
const environment = () => ({ ...process.env, DATA_DIR: at("data"), DATABASE_URL: "" });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-care-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function care(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: "utf8",
    cwd: folder,
    env: environment(),
  });
  return { code: status, out: stdout, why: stderr };
}

/** A store with a space, and files of so many bytes in it. */
async function fill(chunkBytes: number) {
  const opened = openSqliteStore(at("data/relay.db"));
  if (!opened.ok) throw new Error(opened.error.why);
  const space = newSpaceId(chance);
  await opened.value.create(space, GENESIS, TODAY);
  await opened.value.append([{ space, op: anyOp(), bytes: bytes(100), chainLength: 1 }], TODAY);
  for (let sum = 0; sum < chunkBytes; sum += CHUNK_BYTES) {
    await opened.value.putChunk(space, bytes(CHUNK_BYTES), TODAY);
  }
  await opened.value.close();
  return space;
}

test("hold:H4 a backup made while another process writes is whole, and so are all that were acknowledged before", async () => {
  const space = await fill(0);
  const writer = spawn(process.execPath, [WRITER, "sqlite", at("data/relay.db"), "7", space], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let acknowledged = 0;
  let enough = Promise.withResolvers<void>();
  let wanted = 200;
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    acknowledged += text.split("\n").length - 1;
    if (acknowledged >= wanted) enough.resolve();
  });
  await enough.promise;
  const before = acknowledged;
  const child = spawn(process.execPath, [MAIN, "backup", "copy.db"], { cwd: folder, env: environment() });
  const [code] = await once(child, "exit");
  // It was not stopped by being copied.
  enough = Promise.withResolvers();
  wanted = acknowledged + 200;
  await enough.promise;
  writer.kill("SIGKILL");
  await once(writer, "close");
  expect(code).toBe(0);
  const copied = checkStore(at("copy.db"));
  expect(copied.ok && copied.value.envelopes).toBeGreaterThanOrEqual(before);
  expect(care("check").code).toBe(0);
});

describe("a backup cut short", () => {
  test("by kill -9 leaves no file by the name that was asked for, and the next one is whole", async () => {
    await fill(32 * CHUNK_BYTES);
    mkdirSync(at("copies"));
    const child = spawn(process.execPath, [MAIN, "backup", "copies/copy.db"], { cwd: folder, env: environment() });
    const watcher = watch(at("copies"), () => child.kill("SIGKILL"));
    await once(child, "exit");
    watcher.close();
    expect(child.signalCode).toBe("SIGKILL");
    expect(existsSync(at("copies/copy.db"))).toBe(false);
    expect(care("backup", "copies/copy.db")).toMatchObject({ code: 0, why: "" });
    expect(readdirSync(at("copies"))).toEqual(["copy.db"]);
  });

  // Only here can a process be told that there is no more room.
  if (process.platform === "linux") {
    test("by a disk without room says so, and takes none of it", async () => {
      await fill(8 * CHUNK_BYTES);
      const command = `trap '' XFSZ; ulimit -f 1024; exec "$0" "$@"`;
      const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, MAIN, "backup", "copy.db"], {
        encoding: "utf8",
        cwd: folder,
        env: environment(),
      });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^copy\.db could not be written: .+\n$/)]);
      expect(readdirSync(folder)).toEqual(["data"]);
    });
  }
});

test("what cannot be done ends with 2 and a reason, and what is asked for wrongly too", () => {
  expect(care("backup", "copy.db")).toEqual({
    code: 2,
    out: "",
    why: `There is no store at ${at("data/relay.db")}. Set DATA_DIR to its folder.\n`,
  });
  expect(care("restore")).toMatchObject({ code: 2, why: expect.stringContaining("backup FILE") });
});
