import { ITEMS, type ItemId } from "@counterpoint/balance";
import { err, isNeedId, ok, type Result } from "@counterpoint/kernel";
import type { Fault } from "../csv/fault.ts";
import type { Cell, Row } from "../csv/scan.ts";
import { nearest } from "../nearest.ts";

/** What stands in a column of a balance file. */
export type Column = { readonly kind: "date" } | { readonly kind: "person" } | ValueColumn;

export type ValueColumn =
  | { readonly kind: "item"; readonly item: ItemId; readonly low: number; readonly high: number }
  | { readonly kind: "tag"; readonly name: string }
  /** How much a need was met, 0 to 100. */
  | { readonly kind: "need"; readonly name: string }
  /** How often a sign showed, 0 to 4. */
  | { readonly kind: "sign"; readonly name: string };

const REQUIRED = ["date", "person"] as const;
const SIGN = /^[1-9][ab]$/;
const TAG = /^[A-Za-z][A-Za-z0-9-]*$/;

/** One for each cell of the header, or all that is wrong with it. */
export function readHeader(header: Row): Result<readonly Column[], readonly Fault[]> {
  const columns: Column[] = [];
  const faults: Fault[] = [];
  for (const [i, cell] of header.entries()) {
    const column = columnOf(cell.text);
    if (column === undefined) faults.push({ ...placeOf(cell), why: unknown(cell.text) });
    else if (header.findIndex(({ text }) => text === cell.text) < i) {
      faults.push({ ...placeOf(cell), why: `the column "${cell.text}" is there twice` });
    } else columns.push(column);
  }
  for (const name of REQUIRED) {
    if (header.some(({ text }) => text === name)) continue;
    faults.push({ ...placeOf(header[0]), why: `the header needs a column "${name}"` });
  }
  return faults.length > 0 ? err(faults) : ok(columns);
}

function columnOf(text: string): Column | undefined {
  const plain = REQUIRED.find((name) => name === text);
  if (plain !== undefined) return { kind: plain };
  const item = ITEMS.find(({ id }) => id === text);
  if (item !== undefined) return { kind: "item", item: item.id, low: item.low, high: item.high };
  const [family, name = ""] = text.split(/:(.*)/s);
  if (family === "tag" && TAG.test(name)) return { kind: "tag", name };
  if (family === "need" && isNeedId(name)) return { kind: "need", name };
  if (family === "sign" && SIGN.test(name)) return { kind: "sign", name };
  return undefined;
}

function unknown(text: string): string {
  const names = [...REQUIRED, ...ITEMS.map(({ id }) => id)];
  const meant = nearest(text, names);
  if (text.startsWith("need:")) return `there is no need "${text.slice(5)}": they are need:N1 to need:N14`;
  if (text.startsWith("sign:")) return `there is no sign "${text.slice(5)}": they are sign:1a, sign:1b to sign:9b`;
  if (text.startsWith("tag:")) return `"${text.slice(4)}" cannot name a tag: letters, digits and hyphens can`;
  const advice =
    meant === undefined ? `known are ${names.join(", ")}, tag:NAME, need:N1 and sign:1a` : `is it "${meant}"?`;
  return `there is no column "${text}": ${advice}`;
}

const placeOf = ({ line, column }: Cell): Pick<Fault, "line" | "column"> => ({ line, column });
