import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { QUOTAS } from "../acceptance/fixture.acceptance.ts";
import { killAcceptance } from "../kill.acceptance.ts";
import { storeAcceptance } from "../store.acceptance.ts";
import { twinAcceptance } from "../twin.acceptance.ts";
import { openSqliteStore } from "./store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "relay-sqlite-"));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true }));

const open = async () => {
  const opened = openSqliteStore(path.join(folder, `${count++}/relay.db`), QUOTAS);
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
};

storeAcceptance("SQLite", open);
twinAcceptance("SQLite", open, 60);
killAcceptance("sqlite", async () => path.join(folder, "killed/relay.db"), 6);
