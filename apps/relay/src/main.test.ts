import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { ok, toBase64Url, toHex } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "../../../scripts/free-port.ts";
import { connect } from "./sockets/client.acceptance.ts";
import {
  adding,
  announcementOf,
  anyDevice,
  bookOf,
  chance,
  envelopeBy,
  proofOf,
  removing,
} from "./sockets/people.acceptance.ts";
import { MIGRATIONS } from "./store/sqlite/migrations.ts";
import { openDatabase } from "./store/sqlite/open.ts";
import { openSqliteStore } from "./store/sqlite/store.ts";

const ana = anyDevice();

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
  test("says where the app is, and that its store, in a folder for nobody else, can be reached", async () => {
    const relay = run({});
    const answer = await fetch(`${await originOf(relay)}/health`);
    expect(await answer.json()).toEqual({ ok: true });
    expect(readdirSync(path.join(folder, "data"))).toContain("relay.db");
    if (process.platform !== "win32") expect(statSync(path.join(folder, "data")).mode & 0o777).toBe(0o700);
  });

  test("answers devices at each name of this machine, and pages of others at none", async () => {
    const port = Number(new URL(await originOf(run({}))).port);
    const book = await bookOf(ana);
    for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
      const client = await connect(port, origin);
      await client.put(book);
      const signature = proofOf(ana, client.nonce, book.space, origin);
      const proved = await client.ask({ type: "prove", space: book.space, device: ana.device, signature });
      expect(proved).toEqual({ type: "proved", head: 0, chainLength: 2 });
      await client.close();
    }
    await expect(connect(port, "http://localhost:1")).rejects.toThrow("403");
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

  test("a data folder that cannot be made", async () => {
    const relay = run({ DATA_DIR: path.join(folder, "index.html") });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(/could not be made: .*Set DATA_DIR to a folder that this user may write to/);
  });

  test("hold:H7 a store that is none", async () => {
    mkdirSync(path.join(folder, "data"));
    writeFileSync(path.join(folder, "data/relay.db"), "Dear diary. ".repeat(500));
    const relay = run({});
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(/relay\.db could not be opened: .*put back a backup/);
  });

  test("hold:H9 data of a newer version", async () => {
    mkdirSync(path.join(folder, "data"));
    const file = path.join(folder, "data/relay.db");
    const newer = openDatabase(file, [...MIGRATIONS, "CREATE TABLE later (it INTEGER) STRICT"]);
    if (!newer.ok) throw new Error(newer.error.why);
    newer.value.close();
    const before = readFileSync(file);
    const relay = run({});
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(/written by a newer version of Counterpoint .*Install that version again/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("a PostgreSQL that does not answer, without the password that was set for it", async () => {
    const relay = run({ DATABASE_URL: "postgresql://ana:canary-5e1f@127.0.0.1:1/relay" });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(/^PostgreSQL could not be reached: .*See that it runs, and that DATABASE_URL/);
    expect(relay.printed()).not.toContain("canary-5e1f");
    expect(existsSync(path.join(folder, "data"))).toBe(false);
  });

  test("a host that is not of this machine", async () => {
    const relay = run({ HOST: "192.0.2.1" });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toContain('HOST is "192.0.2.1", which is not an address of this machine');
  });
});

describe("figures", () => {
  test("are given on the port that was asked for, and never at the door", async () => {
    const port = await freePort();
    const origin = await originOf(run({ METRICS_PORT: String(port) }));
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(figures).toContain("\ncounterpoint_connections 0\n");
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  });

  test("on a port that is taken end the start with 2", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const relay = run({ METRICS_PORT: String(port) });
    expect(await relay.end).toBe(2);
    expect(relay.printed()).toMatch(new RegExp(`^Port ${port} is taken by another program.* set METRICS_PORT to`));
    other.close();
  });
});

// Windows has no signals that a process could hear.
if (process.platform !== "win32") {
  test.each(["SIGTERM", "SIGINT"] as const)("%s ends it in good order", async (signal) => {
    const relay = run({});
    const origin = await originOf(relay);
    await fetch(origin);
    const client = await connect(Number(new URL(origin).port), origin);
    const book = await bookOf(ana);
    await client.put(book);
    relay.child.kill(signal);
    // It says that it goes away, and lets nobody wait.
    expect(await client.closed).toBe(1001);
    expect(await relay.end).toBe(0);
    const kept = openSqliteStore(path.join(folder, "data/relay.db"));
    expect(kept.ok && (await kept.value.chain(book.space))).toEqual(ok(book.chain));
    if (kept.ok) await kept.value.close();
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
  for (const name of readdirSync(path.join(folder, "data"))) {
    expect(readFileSync(path.join(folder, "data", name)).includes(canary)).toBe(false);
  }
});

test("hold:H1 of all that devices do, well and badly, nothing is printed: no address, id or key", async () => {
  const relay = run({});
  const origin = await originOf(relay);
  const port = Number(new URL(origin).port);
  const [ben, lost, book] = [anyDevice(), anyDevice(), await bookOf(ana)];
  const { space } = book;
  const one = await connect(port, origin);
  await one.put(book);
  const prove = (signature: Uint8Array<ArrayBuffer>) =>
    one.ask({ type: "prove", space, device: ana.device, signature });
  await prove(proofOf(ana, one.nonce, space));
  await prove(proofOf(ana, one.nonce, space, origin));
  const envelope = envelopeBy(ana, book);
  await one.ask({ type: "append", envelopes: [envelope, envelopeBy(ben, book), chance.bytes(300)] });
  await one.ask({ type: "extend", space, at: 2, entry: await book.next(ana, adding(ben)) });
  await one.ask({ type: "extend", space, at: 3, entry: await book.next(ana, removing(ben)) });
  await one.ask({ type: "announce", space, ...announcementOf(lost, book.words, space) });
  const place = chance.bytes(16);
  await one.ask({ type: "leave-note", place, slot: 0, note: chance.bytes(30) });
  await one.ask({ type: "read-locator", id: place });
  one.sendRaw(chance.bytes(50));
  await one.closed;
  relay.child.kill();
  await relay.end;

  const printed = relay.printed();
  expect(printed).toBe(`Counterpoint is open at ${origin}\n`);
  const ids = [space, ana.device, ben.device].map((id) => new Uint8Array(Buffer.from(id, "base64url")));
  const secrets = [...ids, ana.hand.key, ben.hand.key, book.words.hand.key, lost.hand.key, place, one.nonce];
  const tells = (text: string) =>
    text.includes("127.0.0.1") ||
    secrets.some((bytes) => [toHex, toBase64Url].some((form) => text.includes(form(bytes))));
  expect(tells(printed)).toBe(false);
  // Were any of them printed, it would be seen.
  for (const bytes of secrets)
    expect([tells(`at ${toHex(bytes)}`), tells(`at ${toBase64Url(bytes)}`)]).toEqual([true, true]);
});
