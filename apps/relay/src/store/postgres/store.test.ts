import { killAcceptance } from "../kill.acceptance.ts";
import { openKilledAcceptance } from "../open-killed.acceptance.ts";
import { storeAcceptance } from "../store.acceptance.ts";
import { twinAcceptance } from "../twin.acceptance.ts";
import { onPostgres, opened } from "./testing.acceptance.ts";

onPostgres((database) => {
  const open = async () => opened(await database.freshUrl());
  storeAcceptance("PostgreSQL", open);
  twinAcceptance("PostgreSQL", open, 40);
  killAcceptance("postgres", () => database.freshUrl(), 10);
  openKilledAcceptance("postgres", () => database.freshUrl(), 5);
});
