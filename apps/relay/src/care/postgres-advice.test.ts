import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newRoundId, ok } from "@counterpoint/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyOp, anySpace, bytes, chance, depositFor, GENESIS, TODAY } from "../store/acceptance/fixture.acceptance.ts";
import { opened, programs, sql, startDatabase, type TestDatabase } from "../store/postgres/testing.acceptance.ts";
import { postgresAdvice } from "./postgres-advice.ts";

const found = programs;
// Elsewhere `npm test` says that this was left out.
if (found !== undefined) {
  let database: TestDatabase;
  let folder = "";
  beforeAll(() => {
    database = startDatabase(found);
    folder = mkdtempSync(path.join(tmpdir(), "relay-advice-"));
  });
  afterAll(() => {
    database.stop();
    rmSync(folder, { recursive: true });
  });

  /** Types what the advice for a task says, in a shell. */
  const type = (name: "backup" | "restore" | "check", url: string): void => {
    const line = postgresAdvice({ name, file: "the relay's.dump" })
      .split("\n")
      .filter((text) => text.startsWith("pg_"));
    const env = { ...process.env, PATH: `${found}${path.delimiter}${process.env["PATH"] ?? ""}`, DATABASE_URL: url };
    const { status, stderr } = spawnSync("sh", ["-c", line.join("\n")], { cwd: folder, env, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  };

  test("what is said can be typed: a backup of PostgreSQL holds everything but the shares, and can be put back", async () => {
    const server = database.cluster.url({});
    for (const name of ["advised", "again"]) await sql(server, `CREATE DATABASE ${name}`);
    const [url, again] = ["advised", "again"].map((name) => database.cluster.url({ database: name }));
    if (url === undefined || again === undefined) throw new Error("there are two");
    const store = await opened(url);
    const space = anySpace();
    await store.create(space, GENESIS, TODAY);
    await store.append([{ space, op: anyOp(), bytes: bytes(100), chainLength: 1 }], TODAY);
    await store.deposit(depositFor({ space, round: newRoundId(chance), member: "a" }), TODAY);
    type("check", url);
    type("backup", url);
    type("restore", again);
    const counted = "SELECT (SELECT count(*) FROM deposit)::int deposits, (SELECT count(*) FROM share)::int shares";
    expect(await sql(again, counted)).toEqual([{ deposits: 1, shares: 0 }]);
    const restored = await opened(again);
    expect(await restored.read(space, 0, 10)).toEqual(await store.read(space, 0, 10));
    expect(await restored.chain(space)).toEqual(ok([GENESIS]));
    await Promise.all([store.close(), restored.close()]);
  });
}

test.each(["docs/hosting.md", "docs/adr/0014-the-relays-store.md"])("%s says the same lines", (name) => {
  const text = readFileSync(path.join(import.meta.dirname, "../../../..", name), "utf8");
  for (const task of ["backup", "restore"] as const) {
    expect(text).toContain(postgresAdvice({ name: task, file: "relay.dump" }).split("\n").at(-1));
  }
});
