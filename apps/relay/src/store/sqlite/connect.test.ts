import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf } from "./failure.ts";
import { openDatabase } from "./open.ts";
import { isSqliteTooOld } from "./sqlite-version.ts";
import { transaction } from "./transaction.ts";

let folder = "";
let database: DatabaseSync;

beforeAll(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "relay-connect-")), "data");
  const opened = openDatabase(path.join(folder, "relay.db"), ["CREATE TABLE note (text TEXT) STRICT"]);
  if (!opened.ok) throw new Error(opened.error.why);
  database = opened.value;
});
afterAll(() => {
  database.close();
  rmSync(path.dirname(folder), { recursive: true });
});

const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

test("hold:H4 a commit waits for the disk", () => {
  expect([pragma("journal_mode"), pragma("synchronous"), pragma("fullfsync")]).toEqual(["wal", 2, 1]);
});

test("what is deleted is overwritten", () => expect(pragma("secure_delete")).toBe(1));

if (process.platform !== "win32") {
  test("the folder is for the relay's user alone", () => expect(statSync(folder).mode & 0o777).toBe(0o700));
}

test("a transaction that fails changes nothing", () => {
  const fail = () =>
    transaction(database, () => {
      database.exec("INSERT INTO note VALUES ('half')");
      throw new Error("planned");
    });
  expect(fail).toThrow("planned");
  expect(database.prepare("SELECT * FROM note").all()).toEqual([]);
  expect(database.isTransaction).toBe(false);
});

describe("what can go wrong with a database", () => {
  const failing = (work: () => unknown) => {
    try {
      work();
    } catch (cause) {
      return failureOf(cause);
    }
    throw new Error("nothing went wrong");
  };
  const fresh = (sql: string): DatabaseSync => {
    const other = new DatabaseSync(":memory:");
    other.exec(sql);
    return other;
  };

  test("a full disk is called that", () => {
    const full = fresh("PRAGMA max_page_count = 2; CREATE TABLE note (text TEXT)");
    expect(failing(() => full.prepare("INSERT INTO note VALUES (?)").run("x".repeat(10_000)))).toEqual({
      kind: "full",
    });
  });

  test("a closed connection is called that", () => {
    const closed = fresh("");
    closed.close();
    expect(failing(() => closed.exec("SELECT 1"))).toEqual({ kind: "closed" });
  });

  test("hold:H1 anything else is told without a word of what was to be written", () => {
    const strict = fresh("CREATE TABLE note (id INTEGER UNIQUE, text TEXT) STRICT; INSERT INTO note VALUES (1, 'a')");
    const failure = failing(() => strict.prepare("INSERT INTO note VALUES (1, ?)").run("canary-5e1f"));
    expect(failure).toEqual({ kind: "unavailable", detail: "UNIQUE constraint failed: note.id" });
  });

  test("a bug is no failure", () => {
    expect(failureOf(new TypeError("planned"))).toBeUndefined();
    expect(failureOf("planned")).toBeUndefined();
  });
});

test.each([
  ["3.51.2", true],
  ["3.45.1", true],
  ["2.99.99", true],
  ["3.51", true],
  ["3.51.3", false],
  ["3.53.4", false],
  ["3.100.0", false],
  ["4.0.0", false],
])("SQLite %s is too old: %s", (version, tooOld) => {
  expect(isSqliteTooOld(version)).toBe(tooOld);
});
