import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const MAIN = path.join(import.meta.dirname, "main.ts");

let folder = "";
let children: ChildProcess[] = [];

interface Run {
  readonly child: ChildProcess;
  /** All that was printed so far, on both streams. */
  printed(): string;
  /** What is printed first. */
  readonly first: Promise<string>;
  readonly end: Promise<number | null>;
}

function run(settings: Record<string, string>): Run {
  const env = { ...process.env, APP_DIR: folder, DATA_DIR: path.join(folder, "data"), PORT: "0", ...settings };
  const child = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let printed = "";
  const first = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        resolve(text);
      });
    }
  });
  const end = once(child, "close").then(() => child.exitCode);
  return { child, printed: () => printed, first, end };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-main-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Counterpoint</title>");
});

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  rmSync(folder, { recursive: true });
});

async function originOf(relay: Run): Promise<string> {
  const found = /http:\/\/localhost:\d+/.exec(await relay.first);
  if (found === null) throw new Error(`the relay did not start: ${relay.printed()}`);
  return found[0];
}

describe("starting", () => {
  test("says where the app is, and makes no folder before there is something to keep", async () => {
    const relay = run({});
    const answer = await fetch(`${await originOf(relay)}/health`);
    expect(await answer.json()).toEqual({ ok: true });
    expect(existsSync(path.join(folder, "data"))).toBe(false);
  });

  test("names the public address where there is one", async () => {
    expect(await run({ PUBLIC_URL: "https://book.example.org/" }).first).toBe(
      "Counterpoint is open at https://book.example.org\n",
    );
  });
});

describe("refusing to start, with 2 and what to do", () => {
  test("a PORT that is none", async () => {
    const relay = run({ PORT: "eighty" });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toBe(
      'PORT is "eighty", which is not a port. Set it to a whole number from 0 to 65535, for example PORT=8787.\n',
    );
  });

  test("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const relay = run({ PORT: String(port) });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(
      new RegExp(`^Port ${port} is taken by another program.*set PORT to another number`),
    );
    other.close();
  });

  test("an app that has not been built", async () => {
    const relay = run({ APP_DIR: path.join(folder, "nowhere") });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(/^The app has not been built: .*Run "npm start"/);
  });

  test("a host that is not of this machine", async () => {
    const relay = run({ HOST: "192.0.2.1" });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toContain('HOST is "192.0.2.1", which is not an address of this machine');
  });
});

// Windows has no signals that a process could hear.
if (process.platform !== "win32") {
  test.each(["SIGTERM", "SIGINT"] as const)("%s ends it in good order", async (signal) => {
    const relay = run({});
    await fetch(await originOf(relay));
    relay.child.kill(signal);
    expect(await relay.end).toBe(0);
  });
}

test("hold:H1 nothing that tells who asked for what is printed or kept", async () => {
  const relay = run({});
  const origin = await originOf(relay);
  const canary = "canary-5e1f";
  const headers = {
    "X-Forwarded-For": "203.0.113.77",
    Forwarded: "for=203.0.113.77",
    "User-Agent": canary,
    Referer: `${origin}/${canary}`,
    Accept: "text/html",
  };
  for (const address of [`/${canary}`, `/${canary}.png`, `/%E0%A4%A${canary}`, `/health?${canary}`]) {
    await (await fetch(origin + address, { headers })).text();
  }
  await fetch(origin, { method: "POST", body: canary, headers });
  relay.child.kill();
  await relay.end;
  expect(relay.printed()).toBe(`Counterpoint is open at ${origin}\n`);
  expect(existsSync(path.join(folder, "data"))).toBe(false);
});
