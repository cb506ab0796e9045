import { ITEMS, type ItemId, SIGNS, type Sign } from "@counterpoint/balance";
import { err, isNeedId, type NeedId, ok, type Result } from "@counterpoint/kernel";
import type { Fault } from "../csv/fault.ts";
import type { Cell, Row } from "../csv/scan.ts";
import { nearest } from "../nearest.ts";

/** What stands in a column of a balance file. */
export type Column = { readonly kind: "date" } | { readonly kind: "person" } | ValueColumn;

export type ValueColumn =
  | { readonly kind: "item"; readonly item: ItemId; readonly low: number; readonly high: number }
  | { readonly kind: "tag"; readonly name: string }
  /** How much a need was met, 0 to 100. */
  | { readonly kind: "need"; readonly need: NeedId }
  /** How often a sign showed (a), or its opposite (b), 0 to 4. */
  | { readonly kind: "sign"; readonly half: SignHalf };

export type SignHalf = `${Sign}${"a" | "b"}`;

const REQUIRED = ["date", "person"] as const;
const HALVES: readonly SignHalf[] = SIGNS.flatMap((sign): SignHalf[] => [`${sign}a`, `${sign}b`]);
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
    if (column?.kind !== "sign") continue;
    const other = otherHalf(column.half);
    if (header.some(({ text }) => text === other)) continue;
    faults.push({ ...placeOf(cell), why: `"${cell.text}" needs "${other}" beside it` });
  }
  for (const name of REQUIRED) {
    if (header.some(({ text }) => text === name)) continue;
    faults.push({ ...placeOf(header[0]), why: `the header needs a column "${name}"` });
  }
  return faults.length > 0 ? err(faults) : ok(columns);
}

const otherHalf = (half: SignHalf): string => `sign:${half[0]}${half.endsWith("a") ? "b" : "a"}`;

function columnOf(text: string): Column | undefined {
  const plain = REQUIRED.find((name) => name === text);
  if (plain !== undefined) return { kind: plain };
  const item = ITEMS.find(({ id }) => id === text);
  if (item !== undefined) return { kind: "item", item: item.id, low: item.low, high: item.high };
  const [family, name = ""] = text.split(/:(.*)/s);
  if (family === "tag" && TAG.test(name)) return { kind: "tag", name };
  if (family === "need" && isNeedId(name)) return { kind: "need", need: name };
  const half = HALVES.find((known) => known === name);
  return family === "sign" && half !== undefined ? { kind: "sign", half } : undefined;
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
