import { type CivilDate, err, ok, type Result } from "@counterpoint/kernel";
import type { Fault } from "../csv/fault.ts";
import type { Row } from "../csv/scan.ts";
import { readHeader } from "./columns.ts";
import { type Day, readRow } from "./read-row.ts";

export interface BalanceFile {
  /** In the order in which the file first names them. */
  readonly people: ReadonlyMap<string, readonly Day[]>;
  readonly lastDate: CivilDate;
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
      const { line, column } = dateCell;
      faults.push({ line, column, why: `${person} has ${day.date} already, in line ${before}` });
      continue;
    }
    seen.set(key, dateCell.line);
    const days = people.get(person);
    if (days === undefined) people.set(person, [day]);
    else days.push(day);
    if (lastDate === undefined || day.date > lastDate) lastDate = day.date;
  }
  return faults.length > 0 || lastDate === undefined ? err(faults) : ok({ people, lastDate });
}
