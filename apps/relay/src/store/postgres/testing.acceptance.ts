import pg from "pg";
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
