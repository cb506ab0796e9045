import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newRoundId, ok, type SpaceId } from "@counterpoint/kernel";
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
import { chunkIdOf } from "../chunk-id.ts";
import type { Store } from "../port.ts";
import { backUp, restore } from "./backup.ts";
import { checkStore } from "./check.ts";
import { openSqliteStore } from "./store.ts";

const RECORD = { op: anyOp(), bytes: bytes(100) };
const TOKEN = bytes(32);

let folder = "";
let file = "";
let copy = "";
let store: Store;
let space: SpaceId;

function open(at: string): Store {
  const opened = openSqliteStore(at);
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-backup-"));
  file = path.join(folder, "data/relay.db");
  copy = path.join(folder, "backup.db");
  store = open(file);
  space = anySpace();
  await store.create(space, GENESIS, TODAY);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const depositOf = (member: "a" | "b") =>
  depositFor({ space, round: newRoundId(chance), member }, { record: RECORD, tokens: TOKEN });
const append = (length = 100, chainLength = 1) =>
  store.append([{ space, op: anyOp(), bytes: bytes(length), chainLength }], TODAY);

describe("a backup that is put back", () => {
  test("has every envelope, chain entry and chunk, and goes on from there", async () => {
    const chunk = bytes(5000);
    await append();
    await append();
    await store.extendChain(space, 1, bytes(60), TODAY);
    await store.putChunk(space, chunk, TODAY);
    const [log, chain] = [await store.read(space, 0, 10), await store.chain(space)];
    expect(backUp(file, copy)).toEqual(ok(undefined));
    await store.close();
    rmSync(path.dirname(file), { recursive: true });
    expect(restore(copy, file)).toEqual(ok(undefined));
    store = open(file);
    expect(await store.read(space, 0, 10)).toEqual(log);
    expect(await store.chain(space)).toEqual(chain);
    expect(await store.chunk(space, chunkIdOf(chunk))).toEqual(ok(chunk));
    expect(await append(100, 2)).toMatchObject({ value: [{ seq: 3 }] });
  });

  test("has every index that the store has", () => {
    const indexes = (at: string): readonly unknown[] => {
      const database = new DatabaseSync(at, { readOnly: true });
      const found = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name").all();
      database.close();
      return found;
    };
    expect(backUp(file, copy)).toEqual(ok(undefined));
    expect(indexes(copy)).toEqual(indexes(file));
    expect(indexes(copy).length).toBeGreaterThan(0);
  });

  test("is of one moment, though the relay goes on writing", async () => {
    await append();
    const writing = Array.from({ length: 50 }, () => append());
    expect(backUp(file, copy)).toEqual(ok(undefined));
    await Promise.all(writing);
    const restored = open(copy);
    const [head, read] = [await restored.head(space), await restored.read(space, 0, 100)];
    expect(read.ok && head.ok && read.value.length === head.value).toBe(true);
    await restored.close();
  });

  test("has no share or token of what waits; they can be given again, and only by their own deposit", async () => {
    const a = depositOf("a");
    const other = { ...a, member: "b", record: { op: anyOp(), bytes: bytes(100) }, share: bytes(32) } as const;
    await store.deposit(a, TODAY);
    await store.deposit(other, TODAY);
    expect(backUp(file, copy)).toEqual(ok(undefined));
    const content = readFileSync(copy);
    expect(content.includes(RECORD.bytes)).toBe(true);
    expect([a.share, other.share, TOKEN].some((secret) => content.includes(secret))).toBe(false);
    const restored = open(copy);
    await restored.openNow(a, TODAY, REVEAL);
    expect(await restored.head(space)).toEqual(ok(0));
    const forged = { ...a, record: { ...RECORD, bytes: bytes(100) } };
    expect(await restored.deposit(forged, TODAY)).toMatchObject({ error: { kind: "stale" } });
    expect(await restored.deposit(a, TODAY)).toEqual(ok(undefined));
    expect(await restored.deposit(other, TODAY)).toEqual(ok(undefined));
    await restored.openNow(a, TODAY, REVEAL);
    expect(await restored.head(space)).toEqual(ok(3));
    await restored.close();
  });

  test("can be read by its owner alone, and takes the place of one that was cut short", async () => {
    writeFileSync(`${copy}.part`, "half a backup");
    expect(backUp(file, copy)).toEqual(ok(undefined));
    expect(existsSync(`${copy}.part`)).toBe(false);
    expect(checkStore(copy)).toMatchObject({ ok: true });
    if (process.platform !== "win32") expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  test("safety:S11 says nothing of who is told by whose push service, and has no key for it", async () => {
    const [one, key] = [subscriptionOf(), bytes(138)];
    await store.subscribe(space, one);
    await store.pushKey(key);
    expect(backUp(file, copy)).toEqual(ok(undefined));
    expect(readFileSync(copy).includes("web.push.apple.com")).toBe(false);
    const restored = open(copy);
    expect(await restored.subscriptions(space)).toEqual(ok([]));
    expect(await restored.pushKey(bytes(10))).not.toEqual(ok(key));
    expect(await restored.subscribe(space, one)).toEqual(ok(undefined));
    await restored.close();
  });

  test("has nothing that was erased before", async () => {
    const secret = bytes(300);
    await store.append([{ space, op: anyOp(), bytes: secret, chainLength: 1 }], TODAY);
    expect(backUp(file, `${copy}.earlier`)).toEqual(ok(undefined));
    expect(readFileSync(`${copy}.earlier`).includes(secret)).toBe(true);
    await store.erase(space);
    expect(backUp(file, copy)).toEqual(ok(undefined));
    expect(readFileSync(copy).includes(secret)).toBe(false);
  });
});

describe("is refused, and says what to do", () => {
  test("where there is nothing to copy", () => {
    expect(backUp(path.join(folder, "none.db"), copy)).toMatchObject({ error: { kind: "missing" } });
    expect(restore(path.join(folder, "none.db"), copy)).toMatchObject({ error: { kind: "missing" } });
    expect(existsSync(copy)).toBe(false);
  });

  test("where it cannot be written", () => {
    writeFileSync(copy, "");
    expect(backUp(file, path.join(copy, "under/a.file"))).toMatchObject({ error: { kind: "unavailable" } });
  });

  test("where something is in the way, which stays as it is", async () => {
    writeFileSync(copy, "holiday pictures");
    expect(backUp(file, copy)).toMatchObject({ error: { kind: "in-the-way" } });
    expect(readFileSync(copy, "utf8")).toBe("holiday pictures");
    expect(restore(copy, file)).toMatchObject({ error: { kind: "in-the-way" } });
  });

  test("where something is left of a store that ended badly, which SQLite would play into the new one", async () => {
    await append();
    expect(backUp(file, copy)).toEqual(ok(undefined));
    const other = path.join(folder, "other/relay.db");
    mkdirSync(path.dirname(other));
    for (const ending of ["-wal", "-shm", "-journal"]) {
      writeFileSync(other + ending, "left over");
      expect(restore(copy, other)).toMatchObject({
        error: { kind: "in-the-way", why: expect.stringContaining(ending) },
      });
      rmSync(other + ending);
    }
    expect(restore(copy, other)).toEqual(ok(undefined));
  });

  test("hold:H7 where the backup is damaged", () => {
    expect(backUp(file, copy)).toEqual(ok(undefined));
    const whole = readFileSync(copy);
    for (const broken of [whole.subarray(0, whole.length / 2), whole.fill(0xff, 4096, 8192), Buffer.from("no")]) {
      writeFileSync(copy, broken);
      expect(restore(copy, path.join(folder, "new/relay.db"))).toMatchObject({ error: { kind: "damaged" } });
    }
    expect(existsSync(path.join(folder, "new/relay.db"))).toBe(false);
  });

  test("hold:H9 where the backup is of a newer version, or another program's", () => {
    expect(backUp(file, copy)).toEqual(ok(undefined));
    const database = new DatabaseSync(copy);
    database.exec("PRAGMA user_version = 99");
    expect(restore(copy, path.join(folder, "relay.db"))).toMatchObject({ error: { kind: "newer" } });
    database.exec("PRAGMA application_id = 7");
    expect(restore(copy, path.join(folder, "relay.db"))).toMatchObject({ error: { kind: "foreign" } });
    database.close();
  });
});

test("safety:S2 the store has days and no times: no number in it is large enough for one, but the hour when waiting ends", async () => {
  await append();
  await store.deposit(depositOf("a"), TODAY);
  await store.extendChain(space, 1, bytes(60), TODAY);
  await store.putChunk(space, bytes(10), TODAY);
  await store.subscribe(space, subscriptionOf({ chainLength: 2 }));
  await store.leave(space, "b", ["a", "b"], TODAY);
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM ${name}`).all());
  database.close();
  const numbers = rows.flatMap(({ until, ...row }) => Object.values(row)).filter((value) => typeof value === "number");
  expect(numbers.filter((number) => number === TODAY)).toHaveLength(6);
  // Counted from the end of the day, where nobody has named an hour.
  expect(rows.flatMap(({ until }) => until ?? [])).toEqual([(TODAY + 8) * 24]);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(TODAY);
});
