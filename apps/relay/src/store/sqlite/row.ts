import type { SQLOutputValue } from "node:sqlite";
import type { Hour } from "../hour.ts";
import type { Bytes } from "../port.ts";

export type Row = Record<string, SQLOutputValue>;

/** Columns are declared in `migrations.ts`, in strict tables: another type is a bug in a statement. */
export function whole(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw new TypeError(`${column} is no number`);
}

export const hour = (row: Row, column: string): Hour => whole(row, column) as Hour;

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`${column} is no text`);
}

export function blob(row: Row, column: string): Bytes {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`${column} is no blob`);
}

export const blobOrNone = (row: Row, column: string): Bytes | undefined =>
  row[column] === null ? undefined : blob(row, column);
