import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyOp, anySpace, bytes, GENESIS, TODAY } from "../acceptance/fixture.acceptance.ts";
import { checkStore } from "./check.ts";
import { openSqliteStore } from "./store.ts";

let folder = "";
let file = "";

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-check-"));
  file = path.join(folder, "relay.db");
  const opened = openSqliteStore(file);
  if (!opened.ok) throw new Error(opened.error.why);
  const [one, other] = [anySpace(), anySpace()];
  for (const space of [one, other]) await opened.value.create(space, GENESIS, TODAY);
  await opened.value.append(
    [one, one, other].map((space) => ({ space, op: anyOp(), bytes: bytes(100), chainLength: 1 })),
    TODAY,
  );
  await opened.value.putChunk(one, bytes(5000), TODAY);
  await opened.value.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a whole store is counted", () => {
  const logBytes = 300 + 2 * GENESIS.length;
  expect(checkStore(file)).toEqual(ok({ spaces: 2, envelopes: 3, logBytes, chunkBytes: 5000 }));
});

describe("what is wrong is told", () => {
  test.each([
    ["an envelope that is gone", "DELETE FROM envelope WHERE seq = 1"],
    ["a head that is too high", "UPDATE space SET head = head + 1 WHERE number = 1"],
    ["a chain without its beginning", "DELETE FROM chain WHERE space = 2"],
    ["what belongs to no space", "PRAGMA foreign_keys = OFF; UPDATE chunk SET space = 99"],
  ])("%s", (_, sql) => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    expect(checkStore(file)).toMatchObject({ error: { kind: "damaged", why: expect.stringContaining(file) } });
  });

  test("a newer version, another program's, no database, no file", () => {
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    expect(checkStore(file)).toMatchObject({ error: { kind: "newer" } });
    database.exec("PRAGMA application_id = 7");
    expect(checkStore(file)).toMatchObject({ error: { kind: "foreign" } });
    database.close();
    writeFileSync(
      `${file}.txt`,
      "holiday pictures, which are more than a hundred bytes long so that they could be one",
    );
    expect(checkStore(`${file}.txt`)).toMatchObject({ error: { kind: "damaged" } });
    expect(checkStore(path.join(folder, "none.db"))).toMatchObject({ error: { kind: "missing" } });
  });
});
