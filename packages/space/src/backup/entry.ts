/**
 * One entry of a backup, a line of JSON for people to read: a batch with its parts named, `{"at":…,"counter":…,
 * "device":…,"op":…,"voids":[…],"records":[{"kind":…,"version":…,"id":…,"fields":[[name,value],…]},…]}`. Where this
 * would not give back the batch letter for letter (a newer version wrote it, or it has parts unknown here), the entry
 * holds the batch as it is: `{"text":…}`. What the second of two people wrote says so by `"by":"b"` behind `op` or `text`.
 * Every batch is written in one way only, and any other is refused.
 */
import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import { decodeBatch } from "@counterpoint/records";
import * as v from "valibot";
import type { AuthoredText } from "../kept-entry.ts";
import type { LineFault } from "./error.ts";

/** `text` is the batch, as the log keeps it. */
export interface Entry extends AuthoredText {
  /** Equal for two entries that are the same one. */
  readonly key: string;
}

export interface EntryFault {
  readonly column: number;
  readonly why: LineFault;
}

/** The parts of a batch's text, once `decodeBatch` has found it good. */
interface BatchParts {
  readonly s: readonly [ms: number, counter: number, device: string, op: string];
  readonly x: readonly string[];
  readonly o: readonly (readonly [kind: string, version: number, id: string, ...fieldsAndValues: unknown[]])[];
}

const by = v.exactOptional(v.literal("b"));

const named = v.strictObject({
  at: v.string(),
  counter: v.number(),
  device: v.string(),
  op: v.string(),
  by,
  voids: v.array(v.string()),
  records: v.array(
    v.strictObject({
      kind: v.string(),
      version: v.number(),
      id: v.string(),
      fields: v.array(v.strictTuple([v.string(), v.unknown()])),
    }),
  ),
});
type Named = v.InferOutput<typeof named>;

const asItIs = v.strictObject({ text: v.string(), by });

/** The line of a batch; undefined where the text is none, and no newer version's either. */
export function lineOf({ author, text }: AuthoredText): (Entry & { readonly line: string }) | undefined {
  const batch = decodeBatch(text);
  const plain = { text, ...byOf(author) };
  if (!batch.ok) {
    if (batch.error.kind !== "newer-version") return undefined;
    return { author, text, key: keyOf(author, text), line: JSON.stringify(plain) };
  }
  const parts: BatchParts = JSON.parse(text);
  const readable = nameParts(parts, author);
  const line = JSON.stringify(textOf(readable) === text ? readable : plain);
  return { author, text, key: keyOf(author, batch.value.stamp.op), line };
}

const byOf = (author: Member): { readonly by?: "b" } => (author === "b" ? { by: author } : {});

/** Ids are drawn by whoever writes: the same one is another's all the same. */
const keyOf = (author: Member, name: string): string => `${author} ${name}`;

/** Any line gives an entry or what is wrong with it; nothing throws. */
export function readEntry(line: string): Result<Entry, EntryFault> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    return err({ column: columnIn(cause), why: "not-json" });
  }
  const found = v.safeParse(v.union([named, asItIs]), json);
  if (!found.success) return err({ column: 1, why: "wrong-shape" });
  const text = "text" in found.output ? found.output.text : textOf(found.output);
  const author = found.output.by ?? "a";
  const written = lineOf({ author, text });
  if (written === undefined) return err({ column: 1, why: isTooLarge(text) ? "too-large" : "wrong-shape" });
  if (written.line !== line) return err({ column: firstDifference(written.line, line), why: "not-as-written" });
  return ok({ author, text, key: written.key });
}

function nameParts({ s: [ms, counter, device, op], x: voids, o: groups }: BatchParts, author: Member): Named {
  const records = groups.map(([kind, version, id, ...fieldsAndValues]) => ({
    kind,
    version,
    id,
    fields: pairs(fieldsAndValues),
  }));
  return { at: new Date(ms).toISOString(), counter, device, op, ...byOf(author), voids: [...voids], records };
}

function pairs(fieldsAndValues: readonly unknown[]): [string, unknown][] {
  const fields: [string, unknown][] = [];
  for (let i = 0; i < fieldsAndValues.length; i += 2) fields.push([String(fieldsAndValues[i]), fieldsAndValues[i + 1]]);
  return fields;
}

/** The batch's text, as `encodeBatch` of records writes it. */
function textOf({ at, counter, device, op, voids, records }: Named): string {
  const groups = records.map(({ kind, version, id, fields }) => [kind, version, id, ...fields.flat()]);
  return JSON.stringify({ v: 1, s: [Date.parse(at), counter, device, op], x: voids, o: groups });
}

function isTooLarge(text: string): boolean {
  const batch = decodeBatch(text);
  return !batch.ok && batch.error.kind === "over-limit";
}

/** Engines say where JSON breaks off in words of their own, and some do not. */
function columnIn(cause: unknown): number {
  const message = cause instanceof Error ? cause.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position) + 1;
  return Number(/column (\d+)/.exec(message)?.[1] ?? 1);
}

/** From 1. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at + 1;
}
