import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { toBase64Url, toHex } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Listening } from "../listen.ts";
import { connect } from "../sockets/client.acceptance.ts";
import { anyDevice, anySpace, bookOf, envelopeBy, ORIGIN } from "../sockets/people.acceptance.ts";
import { type Sockets, serveSockets } from "../sockets/serve-sockets.ts";
import { idBytes } from "../store/ids.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { createMetrics, type Metrics } from "./serve-metrics.ts";

let folder = "";
let store: Store;
let server: Server;
let sockets: Sockets;
let metrics: Metrics;
let listening: Listening;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-metrics-"));
  const file = path.join(folder, "relay.db");
  const opened = openSqliteStore(file);
  if (!opened.ok) throw new Error(opened.error.why);
  store = opened.value;
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  sockets = serveSockets(server, { store, origins: [ORIGIN] });
  metrics = createMetrics({ counters: sockets.counters, file });
  const started = await metrics.listen("127.0.0.1", 0);
  if (!started.ok) throw new Error(started.error.why);
  listening = started.value;
});

afterEach(async () => {
  await listening.stop(0);
  sockets.stop();
  server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const ask = (where = "/metrics", headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${listening.port}${where}`, { headers });

/** Each figure by its name. */
async function figures(): Promise<ReadonlyMap<string, number>> {
  const text = await (await ask()).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

const ana = anyDevice();

async function say(): Promise<readonly Uint8Array[]> {
  const address = server.address();
  const client = await connect(typeof address === "object" && address !== null ? address.port : 0);
  const [book, stranger] = [await bookOf(ana), anyDevice()];
  const { space } = book;
  await client.put(book);
  await client.prove(ana, space);
  await client.ask({ type: "append", envelopes: [envelopeBy(ana, book)] });
  await client.ask({ type: "append", envelopes: [envelopeBy(stranger, await bookOf(stranger))] });
  await client.ask({ type: "read-chain", space: anySpace(), from: 0 });
  await client.close();
  return [idBytes(space), idBytes(ana.device), client.nonce];
}

test("what happens is counted", async () => {
  const before = await figures();
  await say();
  metrics.met({ kind: "full" });
  metrics.met({ kind: "unavailable", detail: "no answer" });
  const after = await figures();
  const grown = (name: string) => (after.get(`counterpoint_${name}`) ?? 0) - (before.get(`counterpoint_${name}`) ?? 0);
  expect(grown("frames_received_total")).toBe(6);
  expect(grown("frames_sent_total")).toBe(7);
  expect(grown("envelopes_kept_total")).toBe(1);
  expect(grown("refusals_total")).toBe(1);
  expect(grown("store_full_total")).toBe(1);
  expect(grown("store_unavailable_total")).toBe(1);
  expect(grown("cpu_seconds_total")).toBeGreaterThan(0);
  expect(after.get("counterpoint_store_bytes")).toBeGreaterThan(10_000);
  expect(after.get("counterpoint_disk_free_bytes")).toBeGreaterThan(0);
  expect(after.get("counterpoint_memory_bytes")).toBeGreaterThan(1e7);
});

test("hold:H1 figures have no place for an id, and hold none of those that went through", async () => {
  const ids = await say();
  const answer = await ask("/metrics", { "User-Agent": "canary-5e1f", "X-Forwarded-For": "203.0.113.77" });
  const text = await answer.text();
  for (const line of text.trimEnd().split("\n")) {
    expect(line).toMatch(
      /^(# (HELP counterpoint_[a-z_]+ [A-Za-z0-9 ,']+\.|TYPE counterpoint_[a-z_]+ (gauge|counter))|counterpoint_[a-z_]+ [0-9.e+-]+)$/,
    );
  }
  for (const id of ids) for (const form of [toHex, toBase64Url]) expect(text).not.toContain(form(new Uint8Array(id)));
  expect(text).not.toMatch(/canary|203\.0/);
});

test("each figure is given once, with what it is, in the type that programs ask for", async () => {
  const answer = await ask();
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await answer.text();
  const names = [...text.matchAll(/^(counterpoint_\w+) /gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(text).toMatch(new RegExp(`# HELP ${name} .+\n# TYPE ${name} \\w+\n${name} `));
});

test("nothing else is answered there", async () => {
  expect((await ask("/")).status).toBe(404);
  expect((await ask("/health")).status).toBe(404);
});
