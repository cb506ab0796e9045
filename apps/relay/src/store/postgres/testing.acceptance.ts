import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, findPostgres, startCluster } from "../../../../../scripts/postgres.ts";
import { QUOTAS } from "../acceptance/fixture.acceptance.ts";
import type { Quotas } from "../limits.ts";
import type { Store } from "../port.ts";
import { openPostgresStore } from "./store.ts";

export interface TestDatabase {
  /** A schema that nothing is in yet. */
  freshUrl(): Promise<string>;
  readonly cluster: Cluster;
  stop(): void;
}

export const programs: string | undefined = findPostgres();

/** Nothing here cuts the power: a server that does not wait for the disk is as good, and faster. */
export function startDatabase(found: string): TestDatabase {
  const cluster = startCluster(found, ["fsync=off"]);
  let count = 0;
  return {
    cluster,
    freshUrl: async () => {
      const schema = `s${count++}`;
      await sql(cluster.url({}), `CREATE SCHEMA ${schema}`);
      return cluster.url({ schema });
    },
    stop: () => cluster.stop(),
  };
}

/** Where there is no PostgreSQL these are left out, and `npm test` says so; wherever continuous integration runs it is there. */
export function onPostgres(tests: (database: Pick<TestDatabase, "freshUrl" | "cluster">) => void): void {
  test("PostgreSQL is there wherever continuous integration runs", () => {
    expect(programs !== undefined || !process.env["CI"]).toBe(true);
  });
  const found = programs;
  if (found === undefined) return;
  let running: TestDatabase | undefined;
  const database = (): TestDatabase => {
    if (running === undefined) throw new Error("the database runs while tests do");
    return running;
  };
  beforeAll(() => {
    running = startDatabase(found);
  });
  afterAll(() => running?.stop());
  tests({
    freshUrl: () => database().freshUrl(),
    get cluster() {
      return database().cluster;
    },
  });
}

/** The rows that statements give; of the last one, where there are several. */
export async function sql(url: string, statements: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results = [await client.query(statements)].flat();
    return results.at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}

export async function opened(url: string, quotas: Quotas = QUOTAS): Promise<Store> {
  const store = await openPostgresStore(url, quotas);
  if (!store.ok) throw new Error(store.error.why);
  return store.value;
}
