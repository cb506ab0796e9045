import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { err, newRoundId, ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  anyOp,
  anySpace,
  bytes,
  chance,
  depositFor,
  GENESIS,
  REVEAL,
  TODAY,
} from "../acceptance/fixture.acceptance.ts";
import { subscriptionOf } from "../acceptance/subscriptions.acceptance.ts";
import { idBytes } from "../ids.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openDatabase } from "./open.ts";
import { openSqliteStore } from "./store.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-migrate-"));
  file = path.join(folder, "relay.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const NEXT = [...MIGRATIONS, "ALTER TABLE space ADD COLUMN colour TEXT NOT NULL DEFAULT 'green'"];
const BROKEN = [...MIGRATIONS, "ALTER TABLE space ADD COLUMN colour TEXT; ALTER TABLE nowhere ADD COLUMN colour TEXT"];

async function storeWithSpace() {
  const opened = openSqliteStore(file);
  if (!opened.ok) throw new Error(opened.error.why);
  const space = anySpace();
  await opened.value.create(space, GENESIS, TODAY);
  await opened.value.close();
  return space;
}

function opened(steps: readonly string[]): DatabaseSync {
  const database = openDatabase(file, steps);
  if (!database.ok) throw new Error(database.error.why);
  return database.value;
}

describe("a newer version of the program", () => {
  test("hold:H9 opens what an older one wrote, after making a copy of it", async () => {
    const space = await storeWithSpace();
    const newer = opened(NEXT);
    expect(newer.prepare("SELECT colour FROM space").all()).toEqual([{ colour: "green" }]);
    newer.close();
    const before = openSqliteStore(`${file}.before-${NEXT.length}`);
    if (!before.ok) throw new Error(before.error.why);
    expect(await before.value.chain(space)).toEqual(ok([GENESIS]));
    await before.value.close();
  });

  test("whose step fails leaves everything as it was, and says so", async () => {
    const space = await storeWithSpace();
    expect(openDatabase(file, BROKEN)).toMatchObject({
      error: { kind: "unavailable", why: expect.stringContaining("are as they were") },
    });
    const again = openSqliteStore(file);
    expect(again.ok && (await again.value.chain(space))).toEqual(ok([GENESIS]));
    if (again.ok) await again.value.close();
    opened(NEXT).close();
  });

  test("makes no copy of what is new, or up to date", async () => {
    await storeWithSpace();
    await storeWithSpace();
    expect(readdirSync(folder)).toEqual(["relay.db"]);
  });
});

test("hold:H9 what the version before announcements wrote is read, and goes on with chain and log", async () => {
  const [first] = MIGRATIONS;
  if (first === undefined) throw new Error("there is a first step");
  const former = opened([first]);
  const [space, op] = [anySpace(), anyOp()];
  const day = Number(TODAY);
  former.prepare("INSERT INTO space (id, head, log_bytes) VALUES (?, 1, 240)").run(idBytes(space));
  const [entry, envelope] = [bytes(40), bytes(100)];
  const chain = former.prepare("INSERT INTO chain (space, at, day, entry) VALUES (1, ?, ?, ?)");
  chain.run(0, day, GENESIS);
  chain.run(1, day, entry);
  former
    .prepare("INSERT INTO envelope (space, seq, op, day, bytes) VALUES (1, 1, ?, ?, ?)")
    .run(idBytes(op), day, envelope);
  former.close();

  const store = openSqliteStore(file);
  if (!store.ok) throw new Error(store.error.why);
  const next = { space, op: anyOp(), bytes: bytes(10) };
  expect(await store.value.chain(space)).toEqual(ok([GENESIS, entry]));
  expect(await store.value.read(space, 0, 9)).toEqual(ok([{ seq: 1, op, bytes: envelope }]));
  expect(await store.value.append([{ ...next, chainLength: 1 }], TODAY)).toEqual(ok([{ kind: "chain-moved" }]));
  expect(await store.value.append([{ ...next, chainLength: 2 }], TODAY)).toEqual(ok([{ kind: "kept", seq: 2 }]));
  expect(await store.value.extendChain(space, 2, bytes(10), TODAY)).toEqual(ok("extended"));
  expect(await store.value.announced(space)).toEqual(ok([]));
  await store.value.close();
  // And the copy from before is a store of that version.
  const copy = new DatabaseSync(`${file}.before-${MIGRATIONS.length}`);
  expect(copy.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(copy.prepare("SELECT count(*) AS count FROM envelope").get()).toEqual({ count: 1 });
  copy.close();
});

test("hold:H9 what the version before two people wrote is read, and takes what waits", async () => {
  const former = opened(MIGRATIONS.slice(0, 2));
  const space = anySpace();
  former.prepare("INSERT INTO space (id, chain_length) VALUES (?, 1)").run(idBytes(space));
  former.prepare("INSERT INTO chain (space, at, day, entry) VALUES (1, 0, ?, ?)").run(Number(TODAY), GENESIS);
  former.close();

  const store = openSqliteStore(file);
  if (!store.ok) throw new Error(store.error.why);
  const round = newRoundId(chance);
  for (const member of ["a", "b"] as const) {
    expect(await store.value.deposit(depositFor({ space, round, member }), TODAY)).toEqual(ok(undefined));
  }
  await store.value.openNow({ space, round, member: "b" }, TODAY, REVEAL);
  expect(await store.value.head(space)).toEqual(ok(3));
  expect(await store.value.leavers(space)).toEqual(ok([]));
  await store.value.close();
});

test("hold:H9 of what the version before wrote in which one could withdraw, what waits still does, and what was withdrawn is as if never there", async () => {
  const before = MIGRATIONS.findIndex((step) => step.includes("DROP COLUMN withdrawn"));
  const former = opened(MIGRATIONS.slice(0, before));
  const [space, round] = [anySpace(), newRoundId(chance)];
  const [a, b] = [depositFor({ space, round, member: "a" }, { version: 2 }), depositFor({ space, round, member: "b" })];
  const { op, bytes: record } = a.record ?? { op: anyOp(), bytes: bytes(0) };
  former.prepare("INSERT INTO space (id, chain_length) VALUES (?, 1)").run(idBytes(space));
  former.prepare("INSERT INTO chain (space, at, day, entry) VALUES (1, 0, ?, ?)").run(Number(TODAY), GENESIS);
  const put = former.prepare(
    "INSERT INTO deposit (space, round, member, version, day, until, withdrawn, op, record) VALUES (1, ?, ?, ?, 0, 9, ?, ?, ?)",
  );
  put.run(idBytes(round), "a", 2, 0, idBytes(op), record);
  put.run(idBytes(round), "b", 5, 1, null, null);
  former.close();

  const store = openSqliteStore(file);
  if (!store.ok) throw new Error(store.error.why);
  expect(await store.value.deposit({ ...a, version: 1 }, TODAY)).toEqual(err({ kind: "stale" }));
  for (const deposit of [a, b]) expect(await store.value.deposit(deposit, TODAY)).toEqual(ok(undefined));
  await store.value.openNow({ space, round, member: "b" }, TODAY, REVEAL);
  expect(await store.value.head(space)).toEqual(ok(3));
  await store.value.close();
});

test("hold:H9 what the version before notices wrote is read, and takes subscriptions", async () => {
  const before = MIGRATIONS.findIndex((step) => step.includes("CREATE TABLE subscription"));
  const former = opened(MIGRATIONS.slice(0, before));
  const space = anySpace();
  former.prepare("INSERT INTO space (id, chain_length) VALUES (?, 1)").run(idBytes(space));
  former.prepare("INSERT INTO chain (space, at, day, entry) VALUES (1, 0, ?, ?)").run(Number(TODAY), GENESIS);
  former.close();

  const store = openSqliteStore(file);
  if (!store.ok) throw new Error(store.error.why);
  expect(await store.value.subscriptions(space)).toEqual(ok([]));
  expect(await store.value.subscribe(space, subscriptionOf())).toEqual(ok(undefined));
  expect(await store.value.subscriptions(space)).toMatchObject({ value: { length: 1 } });
  await store.value.close();
});

test("hold:H9 an older version of the program refuses clearly, and changes nothing", async () => {
  await storeWithSpace();
  opened(NEXT).close();
  const before = readFileSync(file);
  expect(openSqliteStore(file)).toMatchObject({
    ok: false,
    error: { kind: "newer", why: expect.stringMatching(/newer version .* Install that version again/) },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe("what is not a database of ours is refused, untouched", () => {
  test("another program's", () => {
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    expect(openSqliteStore(file)).toMatchObject({ error: { kind: "foreign" } });
    const still = new DatabaseSync(file);
    expect(still.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
    still.close();
  });

  test("hold:H7 no database at all", () => {
    writeFileSync(file, "Dear diary. ".repeat(500));
    expect(openSqliteStore(file)).toMatchObject({ error: { kind: "unavailable" } });
    expect(readFileSync(file, "utf8")).toMatch(/^Dear diary/);
  });

  test("a folder, and a file in the place of one", () => {
    expect(openSqliteStore(folder)).toMatchObject({ error: { kind: "unavailable" } });
    writeFileSync(file, "");
    expect(openSqliteStore(path.join(file, "relay.db"))).toMatchObject({ error: { kind: "unavailable" } });
    expect(readdirSync(folder)).toEqual(["relay.db"]);
  });
});
