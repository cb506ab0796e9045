import { err, ok, type Result } from "@counterpoint/kernel";
import type { ValueColumn } from "./columns.ts";

/** The number in a cell, null where it is empty; the error is what is wrong with it. */
export function readNumber(text: string, column: ValueColumn): Result<number | null, string> {
  if (text === "") return ok(null);
  const { name, low, high, whole } = rangeOf(column);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return err(`"${text}" is not a number`);
  const value = Number(text);
  if (whole && !Number.isInteger(value)) return err(`${name} must be a whole number`);
  if (value < low || value > high) return err(`${name} goes from ${low} to ${high}, not ${text}`);
  return ok(value);
}

interface Range {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** A slider may hold a mean of two, a tag or a frequency may not. */
  readonly whole: boolean;
}

function rangeOf(column: ValueColumn): Range {
  switch (column.kind) {
    case "item":
      return { name: column.item, low: column.low, high: column.high, whole: false };
    case "tag":
      return { name: `tag:${column.name}`, low: 0, high: 1, whole: true };
    case "need":
      return { name: `need:${column.need}`, low: 0, high: 100, whole: false };
    case "sign":
      return { name: `sign:${column.half}`, low: 0, high: 4, whole: true };
  }
}
