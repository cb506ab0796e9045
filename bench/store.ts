/**
 * The relay's store, on real disks: envelopes of 420 bytes over 1,000 spaces, each counted when its commit is on disk
 * (SQLite: WAL, `synchronous = FULL`; PostgreSQL: `fsync` and `synchronous_commit` on). First as many senders at once as
 * there are spaces, each with one envelope on its way; then a single one. No sockets: this is what they can at most get.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newOpId, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { dayAt } from "../apps/relay/src/store/day.ts";
import type { Store } from "../apps/relay/src/store/port.ts";
import { openPostgresStore } from "../apps/relay/src/store/postgres/store.ts";
import { openSqliteStore } from "../apps/relay/src/store/sqlite/store.ts";
import { findPostgres, startCluster } from "../scripts/postgres.ts";
import { best, quantile } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const SPACES = 1000;
const ENVELOPES = 20_000;
const SINGLES = 500;
const RUNS = 3;
const LENGTH = 420;

const chance = seededChance(20_261_126);
const today = dayAt(Date.UTC(2026, 10, 26));

async function appendOne(store: Store, space: SpaceId): Promise<void> {
  const appended = await store.append(
    [{ space, op: newOpId(chance), bytes: chance.bytes(LENGTH), chainLength: 1 }],
    today,
  );
  if (!appended.ok || appended.value[0]?.kind !== "kept") throw new Error("an envelope was not kept");
}

/** Milliseconds for an envelope, with one on its way from every space. */
async function together(store: Store, spaces: readonly SpaceId[]): Promise<number> {
  const start = performance.now();
  await Promise.all(
    spaces.map(async (space) => {
      for (let i = 0; i < ENVELOPES / SPACES; i++) await appendOne(store, space);
    }),
  );
  return (performance.now() - start) / ENVELOPES;
}

/** Milliseconds that each of some envelopes takes, one after the other. */
async function alone(store: Store, spaces: readonly SpaceId[]): Promise<readonly number[]> {
  const figures: number[] = [];
  for (const space of spaces.slice(0, SINGLES)) {
    const start = performance.now();
    await appendOne(store, space);
    figures.push(performance.now() - start);
  }
  return figures;
}

async function measure(name: string, store: Store): Promise<readonly Row[]> {
  const spaces = Array.from({ length: SPACES }, () => newSpaceId(chance));
  await Promise.all(spaces.map((space) => store.create(space, chance.bytes(200), today)));
  const shares: number[] = [];
  for (let i = 0; i < RUNS; i++) shares.push(await together(store, spaces));
  const singles = await alone(store, spaces);
  await store.close();
  const share = best(shares);
  const perSecond = Math.round(1000 / share).toLocaleString("en");
  return [
    {
      what: `an envelope kept by ${name}, 1,000 at once (${perSecond} a second)`,
      figure: share,
      unit: "ms",
      reach: 1 / 8,
      aim: 1 / 12,
    },
    {
      what: `an envelope kept by ${name}, alone, median`,
      figure: quantile(singles, 0.5),
      unit: "ms",
      reach: 6,
      aim: 3,
    },
    {
      what: `an envelope kept by ${name}, alone, 99th percentile`,
      figure: quantile(singles, 0.99),
      unit: "ms",
      reach: 25,
      aim: 10,
    },
  ];
}

async function onSqlite(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "counterpoint-bench-"));
  const opened = openSqliteStore(path.join(folder, "relay.db"));
  if (!opened.ok) throw new Error(opened.error.why);
  const rows = await measure("SQLite", opened.value);
  rmSync(folder, { recursive: true });
  return rows;
}

async function onPostgres(): Promise<readonly Row[]> {
  const programs = findPostgres();
  if (programs === undefined) {
    console.error("PostgreSQL was not found: its rows are left out.");
    return [];
  }
  const cluster = startCluster(programs, []);
  try {
    const opened = await openPostgresStore(cluster.url({}));
    if (!opened.ok) throw new Error(opened.error.why);
    return await measure("PostgreSQL", opened.value);
  } finally {
    cluster.stop();
  }
}

export const store: Bench = async () => [...(await onSqlite()), ...(await onPostgres())];

await printIfRunAlone(import.meta.filename, store);
