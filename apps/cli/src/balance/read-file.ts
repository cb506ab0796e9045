import type { ItemId } from "@counterpoint/balance";
import { type CivilDate, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import type { Fault } from "../csv/fault.ts";
import type { Cell, Row } from "../csv/scan.ts";
import { type Column, readHeader, type ValueColumn } from "./columns.ts";

/** One row: what one person said about one date. Null where the cell is empty. */
export interface Day extends Readonly<Record<ItemId, number | null>> {
  readonly date: CivilDate;
  readonly tags: ReadonlyMap<string, number | null>;
}

export interface BalanceFile {
  /** In the order in which the file first names them. */
  readonly people: ReadonlyMap<string, readonly Day[]>;
  readonly lastDate: CivilDate;
  /** Columns that were checked and are not reckoned with. */
  readonly notUsed: readonly string[];
}

/** Reads the rows of a file, the header among them, or says everything that is wrong with it. */
export function readBalanceFile(rows: readonly Row[]): Result<BalanceFile, readonly Fault[]> {
  const [header, ...others] = rows;
  if (header === undefined) return err([{ line: 1, column: 1, why: "there is no header: the file is empty" }]);
  const columns = readHeader(header);
  if (!columns.ok) return columns;
  if (others.length === 0) return err([{ line: header[0].line + 1, column: 1, why: "there are no rows" }]);

  const faults: Fault[] = [];
  const people = new Map<string, Day[]>();
  const seen = new Map<string, number>();
  let lastDate: CivilDate | undefined;
  for (const row of others) {
    const read = readRow(row, columns.value);
    if (!read.ok) {
      faults.push(...read.error);
      continue;
    }
    const { person, day, dateCell } = read.value;
    const key = JSON.stringify([person, day.date]);
    const before = seen.get(key);
    if (before !== undefined) {
      faults.push(faultAt(dateCell, `${person} has ${day.date} already, in line ${before}`));
      continue;
    }
    seen.set(key, dateCell.line);
    const days = people.get(person);
    if (days === undefined) people.set(person, [day]);
    else days.push(day);
    if (lastDate === undefined || day.date > lastDate) lastDate = day.date;
  }
  if (faults.length > 0 || lastDate === undefined) return err(faults);
  return ok({ people, lastDate, notUsed: columns.value.flatMap(unusedName) });
}

interface ReadRow {
  readonly person: string;
  readonly day: Day;
  readonly dateCell: Cell;
}

function readRow(row: Row, columns: readonly Column[]): Result<ReadRow, readonly Fault[]> {
  if (row.length !== columns.length) {
    const cell = row[Math.min(row.length - 1, columns.length)] ?? row[0];
    return err([faultAt(cell, `this row has ${cells(row.length)}, the header has ${columns.length}`)]);
  }
  const faults: Fault[] = [];
  const items: Record<ItemId, number | null> = { close: null, self: null, pull: null, load: null };
  const tags = new Map<string, number | null>();
  let [person, date, dateCell]: [string, CivilDate | undefined, Cell] = ["", undefined, row[0]];
  for (const [i, column] of columns.entries()) {
    const cell = row[i] ?? row[0];
    if (column.kind === "person") {
      if (cell.text === "") faults.push(faultAt(cell, "the person is missing"));
      person = cell.text;
    } else if (column.kind === "date") {
      const parsed = parseCivilDate(cell.text);
      if (parsed.ok) [date, dateCell] = [parsed.value, cell];
      else faults.push(faultAt(cell, dateFault(cell.text)));
    } else {
      const value = readNumber(cell, column);
      if (!value.ok) faults.push(value.error);
      else if (column.kind === "item") items[column.item] = value.value;
      else if (column.kind === "tag") tags.set(column.name, value.value);
    }
  }
  if (faults.length > 0 || date === undefined) return err(faults);
  return ok({ person, dateCell, day: { date, ...items, tags } });
}

function readNumber(cell: Cell, column: ValueColumn): Result<number | null, Fault> {
  if (cell.text === "") return ok(null);
  const { name, low, high, whole } = rangeOf(column);
  if (!/^-?\d+(\.\d+)?$/.test(cell.text)) return err(faultAt(cell, `"${cell.text}" is not a number`));
  const value = Number(cell.text);
  if (whole && !Number.isInteger(value)) return err(faultAt(cell, `${name} must be a whole number`));
  if (value < low || value > high) return err(faultAt(cell, `${name} goes from ${low} to ${high}, not ${cell.text}`));
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
      return { name: `need:${column.name}`, low: 0, high: 100, whole: false };
    case "sign":
      return { name: `sign:${column.name}`, low: 0, high: 4, whole: true };
  }
}

const unusedName = (column: Column): readonly string[] =>
  column.kind === "need" || column.kind === "sign" ? [`${column.kind}:${column.name}`] : [];

const dateFault = (text: string): string =>
  text === "" ? "the date is missing" : `"${text}" is not a date such as 2026-11-24`;

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

const faultAt = ({ line, column }: Cell, why: string): Fault => ({ line, column, why });
