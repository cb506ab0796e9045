import { err, ok, type Result } from "@counterpoint/kernel";
import type { Fault } from "./fault.ts";

export interface Cell {
  readonly text: string;
  /** Where it begins; of a cell in quotation marks, the first of them. */
  readonly line: number;
  readonly column: number;
}

export type Row = readonly [Cell, ...Cell[]];

interface Cursor {
  at: number;
  line: number;
  column: number;
}

/**
 * Takes a text of comma-separated values apart (RFC 4180): a cell may stand in quotation marks, and then hold commas,
 * line ends and doubled quotation marks. Lines end with LF or CRLF; empty ones are left out.
 */
export function scanCsv(text: string): Result<readonly Row[], Fault> {
  const rows: Row[] = [];
  const cursor: Cursor = { at: 0, line: 1, column: 1 };
  while (cursor.at < text.length) {
    const row = scanRow(text, cursor);
    if (!row.ok) return row;
    const [first, ...others] = row.value;
    const isEmptyLine = first.text === "" && others.length === 0;
    if (!isEmptyLine) rows.push(row.value);
  }
  return ok(rows);
}

function scanRow(text: string, cursor: Cursor): Result<Row, Fault> {
  const first = scanCell(text, cursor);
  if (!first.ok) return first;
  const row: [Cell, ...Cell[]] = [first.value];
  while (text[cursor.at] === ",") {
    advance(cursor, ",");
    const cell = scanCell(text, cursor);
    if (!cell.ok) return cell;
    row.push(cell.value);
  }
  advance(cursor, lineEnd(text, cursor.at));
  return ok(row);
}

const scanCell = (text: string, cursor: Cursor): Result<Cell, Fault> =>
  text[cursor.at] === '"' ? scanQuoted(text, cursor) : scanPlain(text, cursor);

function scanPlain(text: string, cursor: Cursor): Result<Cell, Fault> {
  const { line, column } = cursor;
  const [upTo = ""] = matchAt(/[^,\n"]*/y, text, cursor.at);
  const plain = text[cursor.at + upTo.length] === "\n" && upTo.endsWith("\r") ? upTo.slice(0, -1) : upTo;
  advance(cursor, plain);
  if (text[cursor.at] === '"') {
    return fault(cursor, "a quotation mark within a cell must be doubled, and the whole cell put in quotation marks");
  }
  return ok({ text: plain, line, column });
}

function scanQuoted(text: string, cursor: Cursor): Result<Cell, Fault> {
  const { line, column } = cursor;
  const [whole, inner = ""] = matchAt(/"([^"]*(?:""[^"]*)*)"(?!")/y, text, cursor.at);
  if (whole === undefined) return fault(cursor, "this quotation mark is never closed");
  advance(cursor, whole);
  const next = text[cursor.at];
  if (next !== undefined && next !== "," && lineEnd(text, cursor.at) === "") {
    return fault(cursor, "after a closing quotation mark comes a comma or the end of the line");
  }
  return ok({ text: inner.replaceAll('""', '"'), line, column });
}

const fault = ({ line, column }: Cursor, why: string): Result<never, Fault> => err({ line, column, why });

function matchAt(sticky: RegExp, text: string, at: number): readonly (string | undefined)[] {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? [];
}

function lineEnd(text: string, at: number): "" | "\n" | "\r\n" {
  if (text[at] === "\n") return "\n";
  return text.startsWith("\r\n", at) ? "\r\n" : "";
}

/** Goes past `passed`, counting characters and not the halves that some are stored in. */
function advance(cursor: Cursor, passed: string): void {
  cursor.at += passed.length;
  const lines = passed.split("\n");
  const last = lines.at(-1) ?? "";
  cursor.line += lines.length - 1;
  cursor.column = (lines.length > 1 ? 1 : cursor.column) + [...last].length;
}
