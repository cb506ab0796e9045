import { afterAll, beforeAll, expect, test } from "vitest";
import { killAcceptance } from "../kill.acceptance.ts";
import { openKilledAcceptance } from "../open-killed.acceptance.ts";
import { storeAcceptance } from "../store.acceptance.ts";
import { twinAcceptance } from "../twin.acceptance.ts";
import { opened, programs, startDatabase, type TestDatabase } from "./testing.acceptance.ts";

/** The server writes down what all these tests have left. */
const STOPPING_MS = 120_000;

test("PostgreSQL is there wherever continuous integration runs", () => {
  expect(programs !== undefined || !process.env["CI"]).toBe(true);
});

const found = programs;
// Elsewhere `npm test` says that this was left out.
if (found !== undefined) {
  let database: TestDatabase;
  beforeAll(() => {
    database = startDatabase(found);
  });
  afterAll(() => database.stop(), STOPPING_MS);

  const open = async () => opened(await database.freshUrl());
  storeAcceptance("PostgreSQL", open);
  twinAcceptance("PostgreSQL", open, 40);
  killAcceptance("postgres", () => database.freshUrl(), 10);
  openKilledAcceptance("postgres", () => database.freshUrl(), 5);
}
