import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { err, ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyOp, anySpace, bytes, GENESIS, TODAY } from "../store/acceptance/fixture.acceptance.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { doTask } from "./do-task.ts";
import { parseTask } from "./task.ts";

let folder = "";
const at = (name: string): string => path.join(folder, name);
const settings = (name: string) => ({ dataFolder: at(name), databaseUrl: undefined });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-care-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function fill(name: string): Promise<void> {
  const opened = openSqliteStore(at(`${name}/relay.db`));
  if (!opened.ok) throw new Error(opened.error.why);
  const space = anySpace();
  await opened.value.create(space, GENESIS, TODAY);
  await opened.value.append([{ space, op: anyOp(), bytes: bytes(100), chainLength: 1 }], TODAY);
  await opened.value.close();
}

describe("a task", () => {
  test("is one of three, with its file", () => {
    expect(parseTask(["backup", "b.db"])).toEqual(ok({ name: "backup", file: "b.db" }));
    expect(parseTask(["restore", "b.db"])).toEqual(ok({ name: "restore", file: "b.db" }));
    expect(parseTask(["check"])).toEqual(ok({ name: "check", file: undefined }));
    for (const words of [[], ["backup"], ["restore", ""], ["check", "a", "b"], ["erase", "b.db"]]) {
      expect(parseTask(words)).toEqual(err("Say what to do: backup FILE, restore FILE, or check [FILE]."));
    }
  });
});

describe("done on a file", () => {
  test("a backup is read back, put back, and says what it holds", async () => {
    await fill("data");
    const held = "1 space, 1 envelope (0.0 MB), 0.0 MB of files.";
    expect(doTask({ name: "backup", file: at("b.db") }, settings("data"))).toEqual(ok(`${at("b.db")} holds ${held}`));
    expect(doTask({ name: "check", file: at("b.db") }, settings("data"))).toEqual(
      ok(`${at("b.db")} is whole: ${held}`),
    );
    const there = at("new/relay.db");
    expect(doTask({ name: "restore", file: at("b.db") }, settings("new"))).toEqual(ok(`${there} holds ${held}`));
    expect(doTask({ name: "check", file: undefined }, settings("new"))).toEqual(ok(`${there} is whole: ${held}`));
  });

  test("nothing is put back where there is something already", async () => {
    await fill("data");
    await fill("other");
    expect(doTask({ name: "backup", file: at("b.db") }, settings("data")).ok).toBe(true);
    const refused = doTask({ name: "restore", file: at("b.db") }, settings("other"));
    expect(refused).toEqual(err(`${at("other/relay.db")} is there already. Move it away, or choose another name.`));
    expect(doTask({ name: "backup", file: at("b.db") }, settings("other"))).toMatchObject({ ok: false });
  });
});

test("where PostgreSQL keeps it, each task says what to type", () => {
  const onPostgres = { dataFolder: at("data"), databaseUrl: "postgresql://relay:word@db/book" };
  const advice = (["backup", "restore", "check"] as const).map((name) => {
    const done = doTask({ name, file: "it's mine.dump" }, onPostgres);
    return done.ok ? "" : done.error;
  });
  expect(advice.map((text) => /^pg_\w+/m.exec(text)?.[0])).toEqual(["pg_dump", "pg_restore", "pg_amcheck"]);
  expect(advice[0]).toContain("--file='it'\\''s mine.dump'");
  expect(advice.join()).not.toContain("word");
});
