import { err, ok, type Result } from "@counterpoint/kernel";
import type { Pool } from "pg";
import type { OpenError } from "../open-error.ts";
import { LEFT_OUT_OF_BACKUPS } from "./migrations.ts";
import { type Query, transaction, whole } from "./query.ts";

/** Any number that no other program of the same database takes: relays that start at once go one after the other. */
const LOCK = 0x43707472;

/**
 * Brings the tables to the newest of `steps`, in the first schema of the search path. Where there are older ones, they
 * are copied first into a schema of their own. A step that fails leaves everything as it was.
 */
export function migrate(pool: Pool, steps: readonly string[]): Promise<Result<void, OpenError>> {
  return transaction(pool, async (query): Promise<Result<void, OpenError>> => {
    // Large tables take their time, and so does a relay that migrates while this one waits.
    await query("SET LOCAL statement_timeout = 0");
    await query("SELECT pg_advisory_xact_lock($1)", LOCK);
    await query("CREATE TABLE IF NOT EXISTS counterpoint_relay (step integer NOT NULL)");
    const [row] = await query("SELECT step FROM counterpoint_relay");
    const step = row === undefined ? 0 : whole(row, "step");
    if (step > steps.length) {
      const why = `The database was written by a newer version of Counterpoint (its tables are of step ${step}; this version knows ${steps.length}). Install that version again, or put back a backup from before it.`;
      return err({ kind: "newer", why });
    }
    if (step === steps.length) return ok(undefined);
    if (step > 0) await copyTables(query, steps.length);
    for (const sql of steps.slice(step)) await query(sql);
    await query("DELETE FROM counterpoint_relay");
    await query("INSERT INTO counterpoint_relay VALUES ($1)", steps.length);
    return ok(undefined);
  });
}

async function copyTables(query: Query, newest: number): Promise<void> {
  const tables = await query(
    `SELECT format('%I', tablename) AS table, format('%I', schemaname || '_before_' || $1::text) AS copies
     FROM pg_tables WHERE schemaname = current_schema() AND tablename <> ALL ($2)`,
    newest,
    LEFT_OUT_OF_BACKUPS,
  );
  for (const [at, { table, copies }] of tables.entries()) {
    if (at === 0) await query(`CREATE SCHEMA ${copies}`);
    await query(`CREATE TABLE ${copies}.${table} AS TABLE ${table}`);
  }
}
