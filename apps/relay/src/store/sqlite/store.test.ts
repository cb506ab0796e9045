import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newRoundId, type Result } from "@counterpoint/kernel";
import { afterAll, expect, test } from "vitest";
import {
  anySpace,
  bytes,
  chance,
  depositFor,
  GENESIS,
  QUOTAS,
  REVEAL,
  TODAY,
} from "../acceptance/fixture.acceptance.ts";
import { killAcceptance } from "../kill.acceptance.ts";
import type { OpenError } from "../open-error.ts";
import { openKilledAcceptance } from "../open-killed.acceptance.ts";
import type { Store } from "../port.ts";
import { storeAcceptance } from "../store.acceptance.ts";
import { twinAcceptance } from "../twin.acceptance.ts";
import { openSqliteStore } from "./store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "relay-sqlite-"));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true }));

const value = (opened: Result<Store, OpenError>): Store => {
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
};

const open = async () => value(openSqliteStore(path.join(folder, `${count++}/relay.db`), QUOTAS));

test("a share is gone from the disk when its answer is replaced or released", async () => {
  const file = path.join(folder, "shares/relay.db");
  const store = value(openSqliteStore(file));
  const [space, replaced, released] = [anySpace(), newRoundId(chance), newRoundId(chance)];
  await store.create(space, GENESIS, TODAY);
  const shares = [bytes(32), bytes(32), bytes(32)];
  const slots = [
    { space, round: replaced, member: "a" },
    { space, round: released, member: "a" },
    { space, round: released, member: "b" },
  ] as const;
  for (const [at, slot] of slots.entries()) {
    await store.deposit(depositFor(slot, { share: shares[at] ?? bytes(32) }), TODAY);
  }
  /** What lies in the file itself once the write-ahead log has gone into it. */
  const there = (): readonly boolean[] => {
    const database = new DatabaseSync(file);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    const content = readFileSync(file);
    return shares.map((share) => content.includes(share));
  };
  expect(there()).toEqual([true, true, true]);
  await store.deposit(depositFor(slots[0], { version: 2 }), TODAY);
  await store.openNow({ space, round: released, member: "a" }, TODAY, (opened) => ({
    ...REVEAL(opened),
    bytes: bytes(10),
  }));
  expect(there()).toEqual([false, false, false]);
  await store.close();
});

storeAcceptance("SQLite", open);
twinAcceptance("SQLite", open, 60);
killAcceptance("sqlite", async () => path.join(folder, "killed/relay.db"), 10);
openKilledAcceptance("sqlite", async () => path.join(folder, "opened/relay.db"), 5);
