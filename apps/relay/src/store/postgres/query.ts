import type { ClientBase, Pool } from "pg";
import type { Hour } from "../hour.ts";
import type { Bytes } from "../port.ts";

export type Row = Readonly<Record<string, unknown>>;

/** One statement; what it gives. */
export type Query = (sql: string, ...values: readonly unknown[]) => Promise<readonly Row[]>;

export function queryOn(client: ClientBase | Pool): Query {
  return async (sql, ...values) => {
    const { rows }: { readonly rows: readonly Row[] } = await client.query(sql, [...values]);
    return rows;
  };
}

/** All of `work` or none of it. Durable when it resolves: see `connect.ts`. */
export async function transaction<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let usable = true;
  try {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const value = await work(queryOn(client));
    await client.query("COMMIT");
    return value;
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => {
      usable = false;
    });
    throw cause;
  } finally {
    client.release(!usable);
  }
}

/** `bigint` comes as text: every one of ours is far below 2^53. */
export function whole(row: Row, column: string): number {
  const value = Number(row[column]);
  if (Number.isSafeInteger(value)) return value;
  throw new TypeError(`${column} is no whole number`);
}

export const hour = (row: Row, column: string): Hour => whole(row, column) as Hour;

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`${column} is no text`);
}

export function blob(row: Row, column: string): Bytes {
  const value = row[column];
  if (value instanceof Uint8Array) return new Uint8Array(value);
  throw new TypeError(`${column} is no blob`);
}

export const blobOrNone = (row: Row, column: string): Bytes | undefined =>
  row[column] === null ? undefined : blob(row, column);
