import type { Result } from "@counterpoint/kernel";
import { type Settings, storeFile } from "./settings.ts";
import type { OpenError } from "./store/open-error.ts";
import type { Store } from "./store/port.ts";
import { openPostgresStore } from "./store/postgres/store.ts";
import { openSqliteStore } from "./store/sqlite/store.ts";

/** PostgreSQL where there is an address of one, and a file in the data folder otherwise. */
export async function openStore({ databaseUrl, dataFolder }: Settings): Promise<Result<Store, OpenError>> {
  return databaseUrl === undefined ? openSqliteStore(storeFile(dataFolder)) : openPostgresStore(databaseUrl);
}
