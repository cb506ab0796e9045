import type { ItemId } from "@counterpoint/balance";
import { type CivilDate, err, type NeedId, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import type { Fault } from "../csv/fault.ts";
import type { Cell, Row } from "../csv/scan.ts";
import type { Column, SignHalf } from "./columns.ts";
import { readNumber } from "./read-number.ts";

/** What one person said about one date; where a cell was empty there is null, or nothing in the map. */
export interface Day extends Readonly<Record<ItemId, number | null>> {
  readonly date: CivilDate;
  readonly tags: ReadonlyMap<string, number>;
  readonly needs: ReadonlyMap<NeedId, number>;
  readonly signs: ReadonlyMap<SignHalf, number>;
}

export interface ReadRow {
  readonly person: string;
  readonly day: Day;
  readonly dateCell: Cell;
}

/** One row below the header, or all that is wrong with it. */
export function readRow(row: Row, columns: readonly Column[]): Result<ReadRow, readonly Fault[]> {
  if (row.length !== columns.length) {
    const cell = row[Math.min(row.length - 1, columns.length)] ?? row[0];
    const count = row.length === 1 ? "1 cell" : `${row.length} cells`;
    return err([faultAt(cell, `this row has ${count}, the header has ${columns.length}`)]);
  }
  const faults: Fault[] = [];
  const items: Record<ItemId, number | null> = { close: null, self: null, pull: null, load: null };
  const [tags, needs, signs] = [new Map<string, number>(), new Map<NeedId, number>(), new Map<SignHalf, number>()];
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
      const read = readNumber(cell.text, column);
      if (!read.ok) faults.push(faultAt(cell, read.error));
      else if (read.value === null) continue;
      else if (column.kind === "item") items[column.item] = read.value;
      else if (column.kind === "tag") tags.set(column.name, read.value);
      else if (column.kind === "need") needs.set(column.need, read.value);
      else signs.set(column.half, read.value);
    }
  }
  if (faults.length > 0 || date === undefined) return err(faults);
  return ok({ person, dateCell, day: { date, ...items, tags, needs, signs } });
}

const dateFault = (text: string): string =>
  text === "" ? "the date is missing" : `"${text}" is not a date such as 2026-11-24`;

const faultAt = ({ line, column }: Cell, why: string): Fault => ({ line, column, why });
