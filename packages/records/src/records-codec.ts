/**
 * Records as JSON text, for a chunk of a snapshot: `{"v":1,"n":[names],"s":[[ms,counter,device,op,author],…],
 * "r":[[kind,owner,id,field,stamp,value,…],…]}`. Kinds, fields and devices are places in `n`, stamps are places in `s`,
 * so that what was written together shares one stamp again when it is read.
 */
import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import { isDeviceId, isOpId } from "./id-text.ts";
import { isList, isObject, isWhole, type Json, parseJson } from "./json.ts";
import type { Cell, RecordState } from "./record.ts";
import { MAX_COUNTER, MAX_MS, type Stamp } from "./stamp.ts";

const VERSION = 1;

export type RecordsError =
  | { readonly kind: "not-json" }
  | { readonly kind: "wrong-shape" }
  /** Written by a newer version of the app. */
  | { readonly kind: "newer-version"; readonly version: number };

export function encodeRecords(states: Iterable<RecordState>): string {
  const names = new Map<string, number>();
  const nameOf = (name: string): number => place(names, name);
  const stamps = { a: new Map<Stamp, number>(), b: new Map<Stamp, number>() };
  const stampRows: Json[] = [];
  const stampOf = ({ stamp, author }: Cell): number => {
    const known = stamps[author].get(stamp);
    if (known !== undefined) return known;
    stamps[author].set(stamp, stampRows.length);
    return stampRows.push([stamp.ms, stamp.counter, nameOf(stamp.device), stamp.op, author]) - 1;
  };
  const rows: Json[] = [];
  for (const { kind, owner, id, cells } of states) {
    const row: Json[] = [nameOf(kind), owner, id];
    for (const [field, cell] of cells) row.push(nameOf(field), stampOf(cell), cell.value);
    rows.push(row);
  }
  return JSON.stringify({ v: VERSION, n: [...names.keys()], s: stampRows, r: rows });
}

function place(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/** Values are not checked again: they were before they were kept. Any text gives records or an error; nothing throws. */
export function decodeRecords(text: string): Result<readonly RecordState[], RecordsError> {
  const json = parseJson(text);
  if (json === undefined) return err({ kind: "not-json" });
  if (!isObject(json)) return WRONG_SHAPE;
  const { v: version, n: names, s: stampRows, r: rows } = json;
  if (typeof version === "number" && version > VERSION) return err({ kind: "newer-version", version });
  if (version !== VERSION || !isList(names) || !isList(stampRows) || !isList(rows)) return WRONG_SHAPE;
  const stamps: StampOf[] = [];
  for (const row of stampRows) {
    const stamp = readStamp(row, names);
    if (stamp === undefined) return WRONG_SHAPE;
    stamps.push(stamp);
  }
  const states: RecordState[] = [];
  for (const row of rows) {
    const state = readRecord(row, names, stamps);
    if (state === undefined) return WRONG_SHAPE;
    states.push(state);
  }
  return ok(states);
}

const WRONG_SHAPE = err<RecordsError>({ kind: "wrong-shape" });

type StampOf = Pick<Cell, "stamp" | "author">;

function readStamp(row: Json, names: readonly Json[]): StampOf | undefined {
  if (!isList(row) || row.length !== 5) return undefined;
  const [ms, counter, deviceAt, op, author] = row;
  const device = at(names, deviceAt);
  if (!isWhole(ms, MAX_MS) || !isWhole(counter, MAX_COUNTER) || !isDeviceId(device) || !isOpId(op)) return undefined;
  return isMember(author) ? { stamp: { ms, counter, device, op }, author } : undefined;
}

function readRecord(row: Json, names: readonly Json[], stamps: readonly StampOf[]): RecordState | undefined {
  if (!isList(row) || row.length < 6 || row.length % 3 !== 0) return undefined;
  const [kindAt, owner, id] = row;
  const kind = at(names, kindAt);
  if (typeof kind !== "string" || typeof id !== "string" || (owner !== null && !isMember(owner))) return undefined;
  const cells = new Map<string, Cell>();
  for (let i = 3; i < row.length; i += 3) {
    const field = at(names, row[i]);
    const written = at(stamps, row[i + 1]);
    const value = row[i + 2];
    if (typeof field !== "string" || written === undefined || value === undefined) return undefined;
    cells.set(field, { value, stamp: written.stamp, author: written.author });
  }
  return { kind, owner, id, cells };
}

/** Places come from outside: "length" or -1 must not reach the list. */
const at = <T>(list: readonly T[], index: Json | undefined): T | undefined =>
  typeof index === "number" ? list[index] : undefined;

const isMember = (value: Json | undefined): value is Member => value === "a" || value === "b";
