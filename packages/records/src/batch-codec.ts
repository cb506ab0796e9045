/**
 * A batch as JSON text: `{"v":1,"s":[ms,counter,device,op],"x":[voided ops],"o":[[kind,version,id,field,value,…],…]}`,
 * where one list in `o` holds the operations in a row that have kind, version and id in common. Checked by hand and not
 * by a schema, since a whole log passes through here at a cold start.
 */
import { err, ok, type Result } from "@counterpoint/kernel";
import { isDeviceId, isOpId } from "./id-text.ts";
import { isList, isObject, isWhole, type Json, parseJson } from "./json.ts";
import type { Batch, Operation } from "./operation.ts";
import { MAX_COUNTER, MAX_MS, type Stamp } from "./stamp.ts";
import { isLongerThan } from "./utf8.ts";

const VERSION = 1;

export const MAX_OPERATIONS = 2_000;
export const MAX_VOIDS = 256;
export const MAX_STRING_BYTES: number = 64 * 1024;
/** Lists and objects inside each other in one value. */
export const MAX_DEPTH = 8;
export const MAX_BATCH_BYTES: number = 1024 * 1024;

export type BatchError =
  | { readonly kind: "not-json" }
  | { readonly kind: "wrong-shape" }
  /** Written by a newer version of the app: keep it, and ask for the update. */
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "over-limit"; readonly limit: "bytes" | "operations" | "voids" | "string" | "depth" };

/** Throws where another device would have to refuse the batch: that is a bug of whoever wrote it. */
export function encodeBatch({ stamp, operations, voids }: Batch): string {
  const groups: Json[][] = [];
  let last: Operation | undefined;
  let fault: BatchError | undefined;
  for (const operation of operations) {
    const { kind, version, id, field, value } = operation;
    fault ??= valueFault(value, 0);
    if (last?.id === id && last.kind === kind && last.version === version) groups.at(-1)?.push(field, value);
    else groups.push([kind, version, id, field, value]);
    last = operation;
  }
  const text = JSON.stringify({
    v: VERSION,
    s: [stamp.ms, stamp.counter, stamp.device, stamp.op],
    x: voids,
    o: groups,
  });
  const checked = fault === undefined ? decodeBatch(text) : err(fault);
  if (!checked.ok) throw new Error(`This batch cannot be sent: ${JSON.stringify(checked.error)}`);
  return text;
}

/** Any text at all gives a batch or an error; nothing throws. */
export function decodeBatch(text: string): Result<Batch, BatchError> {
  if (isLongerThan(text, MAX_BATCH_BYTES)) return overLimit("bytes");
  const json = parseJson(text);
  if (json === undefined) return err({ kind: "not-json" });
  if (!isObject(json)) return err(WRONG_SHAPE);
  const { v: version, s: stampParts, x: voids, o: groups } = json;
  if (typeof version === "number" && version > VERSION) return err({ kind: "newer-version", version });
  const stamp = readStamp(stampParts);
  if (version !== VERSION || stamp === undefined || !isList(voids) || !isList(groups)) return err(WRONG_SHAPE);
  if (voids.length > MAX_VOIDS) return overLimit("voids");
  if (!voids.every(isOpId)) return err(WRONG_SHAPE);
  const operations: Operation[] = [];
  for (const group of groups) {
    const fault = readGroup(group, operations);
    if (fault !== undefined) return err(fault);
  }
  return ok({ stamp, operations, voids });
}

const WRONG_SHAPE: BatchError = { kind: "wrong-shape" };

const overLimit = (limit: "bytes" | "operations" | "voids"): Result<never, BatchError> =>
  err({ kind: "over-limit", limit });

function readStamp(parts: Json | undefined): Stamp | undefined {
  if (!isList(parts) || parts.length !== 4) return undefined;
  const [ms, counter, device, op] = parts;
  if (!isWhole(ms, MAX_MS) || !isWhole(counter, MAX_COUNTER) || !isDeviceId(device) || !isOpId(op)) return undefined;
  return { ms, counter, device, op };
}

function readGroup(group: Json, operations: Operation[]): BatchError | undefined {
  if (!isList(group) || group.length < 5 || group.length % 2 === 0) return WRONG_SHAPE;
  const [kind, version, id] = group;
  if (typeof kind !== "string" || !isWhole(version, MAX_VERSION) || version < 1 || typeof id !== "string") {
    return WRONG_SHAPE;
  }
  if (isLongString(kind) || isLongString(id)) return { kind: "over-limit", limit: "string" };
  for (let at = 3; at < group.length; at += 2) {
    const field = group[at];
    const value = group[at + 1];
    if (typeof field !== "string" || value === undefined) return WRONG_SHAPE;
    if (operations.length === MAX_OPERATIONS) return { kind: "over-limit", limit: "operations" };
    const fault = valueFault(field, 0) ?? valueFault(value, 0);
    if (fault !== undefined) return fault;
    operations.push({ kind, version, id, field, value });
  }
  return undefined;
}

const MAX_VERSION = 2 ** 16 - 1;

const isLongString = (text: string): boolean => isLongerThan(text, MAX_STRING_BYTES);

/** Also finds what the type allows and JSON would not carry: NaN, infinities, and `undefined` where a cast let it in. */
function valueFault(value: Json | undefined, depth: number): BatchError | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") return isLongString(value) ? { kind: "over-limit", limit: "string" } : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : WRONG_SHAPE;
  if (typeof value !== "object") return WRONG_SHAPE;
  if (depth === MAX_DEPTH) return { kind: "over-limit", limit: "depth" };
  if (isList(value)) return firstFault(value, depth + 1);
  return firstFault(Object.keys(value), depth + 1) ?? firstFault(Object.values(value), depth + 1);
}

function firstFault(values: readonly Json[], depth: number): BatchError | undefined {
  for (const value of values) {
    const fault = valueFault(value, depth);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
