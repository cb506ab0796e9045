/**
 * Merging 50,000 field writes on a replica, next to Yjs in the same run: 8,000 records of 5 fields of 52 characters, one
 * batch each, then 10,000 edits of one field. Ours come in no order at all; Yjs is given its updates in the order
 * written, which is its best case. Yjs decodes while it merges, so that ours is shown with decoding too.
 */
import { newDeviceId, newOpId, seededChance } from "@counterpoint/kernel";
import {
  apply,
  type Batch,
  createIndex,
  createSchema,
  decodeBatch,
  defineKind,
  encodeBatch,
  type Index,
  live,
  set,
} from "@counterpoint/records";
import * as v from "valibot";
import * as Y from "yjs";
import { best, shuffled, timed } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RECORDS = 8_000;
const EDITS = 10_000;
const RUNS = 7;
const FIELDS = ["one", "two", "three", "four", "five"] as const;

const chance = seededChance(20_261_123);

const kind = defineKind({
  name: "record",
  version: 1,
  writers: "both",
  id: v.string(),
  fields: { one: v.string(), two: v.string(), three: v.string(), four: v.string(), five: v.string() },
});
const schema = createSchema([kind]);

interface Edit {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz ";
const text = (): string => Array.from({ length: 52 }, () => LETTERS[chance.below(LETTERS.length)]).join("");

const edits: readonly Edit[] = [
  ...Array.from({ length: RECORDS }, (_, i) => ({
    id: `record-${i}`,
    fields: Object.fromEntries(FIELDS.map((field) => [field, text()])),
  })),
  ...Array.from({ length: EDITS }, () => ({
    id: `record-${chance.below(RECORDS)}`,
    fields: { [FIELDS[chance.below(FIELDS.length)] ?? "one"]: text() },
  })),
];

function ourBatches(): readonly Batch[] {
  const device = newDeviceId(chance);
  const batches = edits.map(
    ({ id, fields }, i): Batch => ({
      stamp: { ms: 1_800_000_000_000 + i, counter: 0, device, op: newOpId(chance) },
      operations: set(kind, id, fields),
      voids: [],
    }),
  );
  return shuffled(batches, (bound) => chance.below(bound));
}

function mergeOurs(batches: readonly Batch[]): Index {
  const index = createIndex(schema);
  for (const batch of batches) apply(index, batch, "a", 1_900_000_000_000);
  return index;
}

function decode(texts: readonly string[]): readonly Batch[] {
  return texts.map((text) => {
    const batch = decodeBatch(text);
    if (!batch.ok) throw new Error("this batch was just encoded");
    return batch.value;
  });
}

function write(document: Y.Doc, { id, fields }: Edit): void {
  const all = document.getMap<Y.Map<string>>("records");
  const record = all.get(id) ?? all.set(id, new Y.Map<string>());
  for (const [field, value] of Object.entries(fields)) record.set(field, value);
}

function yjsUpdates(): readonly Uint8Array[] {
  const document = new Y.Doc();
  const updates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => updates.push(update));
  for (const edit of edits) document.transact(() => write(document, edit));
  return updates;
}

function yjsSingleUpdate(): readonly Uint8Array[] {
  const document = new Y.Doc();
  document.transact(() => {
    for (const edit of edits) write(document, edit);
  });
  return [Y.encodeStateAsUpdate(document)];
}

function mergeYjs(updates: readonly Uint8Array[]): Y.Doc {
  const document = new Y.Doc();
  for (const update of updates) Y.applyUpdate(document, update);
  return document;
}

export const merge: Bench = async () => {
  const [batches, updates, single] = [ourBatches(), yjsUpdates(), yjsSingleUpdate()];
  const texts = batches.map(encodeBatch);
  if (!sameRecords(mergeOurs(batches), mergeYjs(updates))) throw new Error("the two did not come to the same records");
  const [ours, decoded, each, one]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < RUNS; i++) {
    ours.push(timed(() => mergeOurs(batches)));
    decoded.push(timed(() => mergeOurs(decode(texts))));
    each.push(timed(() => mergeYjs(updates)));
    one.push(timed(() => mergeYjs(single)));
  }
  const compared = (
    how: string,
    mine: readonly number[],
    yjs: readonly number[],
  ): Pick<Row, "what" | "figure" | "unit"> => ({
    what: `50,000 writes ${how} (${Math.round(best(mine))} ms to Yjs ${Math.round(best(yjs))} ms)`,
    figure: best(mine) / best(yjs),
    unit: "×",
  });
  return [
    { ...compared("merged, a transaction each", ours, each), reach: 1 / 4, aim: 1 / 6 },
    { ...compared("merged, Yjs in one for all", ours, one), reach: 1, aim: 1 / 2 },
    compared("decoded and merged, a transaction each", decoded, each),
    compared("decoded and merged, Yjs in one for all", decoded, one),
  ];
};

function sameRecords(index: Index, document: Y.Doc): boolean {
  const ours = live(index, kind);
  const theirs = document.getMap<Y.Map<string>>("records");
  const plain = (fields: unknown): string => JSON.stringify(Object.entries({ ...Object(fields) }).sort());
  return (
    ours.length === theirs.size && ours.every(({ id, fields }) => plain(fields) === plain(theirs.get(id)?.toJSON()))
  );
}

await printIfRunAlone(import.meta.filename, merge);
