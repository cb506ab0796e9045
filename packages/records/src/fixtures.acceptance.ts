/** Kinds, logs and comparisons that the tests of this package share. */
import { type DeviceId, type Member, newDeviceId, newOpId, type OpId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import * as v from "valibot";
import { set } from "./edits.ts";
import { type Index, parkedCount, voidedOps } from "./index-of-records.ts";
import type { Json } from "./json.ts";
import { defineKind, type KindOf } from "./kind.ts";
import type { Batch, LoggedBatch, Operation } from "./operation.ts";
import { createSchema, type Schema } from "./schema.ts";
import { FUTURE_LIMIT_MS, type Stamp } from "./stamp.ts";
import { live, records } from "./views.ts";

export const NOW = 1_795_000_000_000;

const id: v.GenericSchema<unknown, string> = v.pipe(v.string(), v.regex(/^[a-z_]{1,16}$/));

export interface CheckIn {
  readonly level: number;
  readonly note: string | null;
}

/** Each member has their own. */
export const checkIn: KindOf<CheckIn> = defineKind({
  name: "checkIn",
  version: 1,
  writers: "author",
  id,
  fields: { level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), note: v.nullable(v.string()) },
});

export interface Wish {
  readonly title: string;
  readonly done: boolean;
  readonly parts: readonly { readonly text: string }[];
}

/** Both may write it. Version 1 called its title `name`, and said `state: "open" | "done"`. */
export const wish: KindOf<Wish> = defineKind({
  name: "wish",
  version: 2,
  writers: "both",
  id,
  fields: { title: v.string(), done: v.boolean(), parts: v.array(v.object({ text: v.string() })) },
  upcasters: {
    1: (operation) => {
      if (operation.field === "name") return [{ ...operation, field: "title" }];
      if (operation.field === "state") return [{ ...operation, field: "done", value: operation.value === "done" }];
      return operation.field === "colour" ? [] : [operation];
    },
  },
});

export const schema: Schema = createSchema([checkIn, wish]);

const chance = seededChance(1);
export const DEVICES: readonly DeviceId[] = Array.from({ length: 4 }, () => newDeviceId(chance));
export const OPS: readonly OpId[] = Array.from({ length: 40 }, () => newOpId(chance)).sort();

export const deviceAt = (n: number): DeviceId => DEVICES[n % DEVICES.length] ?? newDeviceId(chance);
export const opAt = (n: number): OpId => OPS[n % OPS.length] ?? newOpId(chance);

/** The `n`th op at `ms`, of a device of its own accord. */
export const stampAt = (n: number, ms: number = NOW): Stamp => ({ ms, counter: 0, device: deviceAt(n), op: opAt(n) });

export const batchOf = (stamp: Stamp, operations: readonly Operation[], ...voids: readonly OpId[]): Batch => ({
  stamp,
  operations,
  voids,
});

const value: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  ...[0, 3, 10, 11, -1, "", "a", "b", null, true, false, "done", [], [{ text: "x" }], { text: "x", __proto__: 1 }],
);

/** Also of unknown kinds, newer versions and unknown fields, with values that fit no field, and with hostile names. */
export const anyOperation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom("checkIn", "wish", "wish", "fromTheFuture", "__proto__", "constructor"),
  version: fc.constantFrom(1, 1, 2, 2, 3),
  id: fc.constantFrom("x", "y", "constructor", "__proto__", "", "Not an id"),
  field: fc.constantFrom("level", "note", "title", "name", "state", "done", "parts", "_deleted", "nope", "__proto__"),
  value,
});

/** Around the limit on both sides, and with many ties. */
const ms = fc.constantFrom(
  NOW - 7_200_000,
  NOW - 1,
  NOW,
  NOW + FUTURE_LIMIT_MS,
  NOW + FUTURE_LIMIT_MS + 1,
  NOW + 7_200_000,
);

const member = fc.constantFrom<Member[]>("a", "b");

/** Few fields and few values, so that writes meet. */
const crowdedOperation: fc.Arbitrary<Operation> = fc
  .tuple(
    fc.constantFrom<Operation[]>(...set(wish, "x", { title: "a", done: true }), ...set(checkIn, "x", { note: "a" })),
    fc.nat(3),
  )
  .map(([operation, n]) => (operation.field === "done" ? operation : { ...operation, value: "abcd".charAt(n) }));

/** Batches as no honest device writes them: op ids and stamps used twice, voids of anything by anybody. */
const hostileBatch: fc.Arbitrary<LoggedBatch> = fc.record({
  author: member,
  batch: fc.record({
    stamp: fc.record({ ms, counter: fc.nat(1), device: fc.constant(deviceAt(0)), op: fc.nat(4).map(opAt) }),
    operations: fc.array(fc.oneof({ weight: 3, arbitrary: crowdedOperation }, anyOperation), { maxLength: 4 }),
    voids: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.nat(4).map(opAt), { maxLength: 2 })),
  }),
});

export const hostileLog: fc.Arbitrary<readonly LoggedBatch[]> = fc.array(hostileBatch, { maxLength: 12 });

interface Contents {
  readonly records: readonly object[];
  readonly live: readonly (readonly object[])[];
  readonly quarantine: readonly string[];
  readonly parked: readonly string[];
  readonly parkedCount: number;
  readonly voided: readonly string[];
}

/** Everything an index holds, in an order that does not depend on how it came about. */
export function contents(index: Index): Contents {
  return {
    records: [...records(index)]
      .map(({ cells, ...ref }) => ({ ...ref, cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)) }))
      .sort((a, b) => (`${a.kind} ${a.owner} ${a.id}` < `${b.kind} ${b.owner} ${b.id}` ? -1 : 1)),
    live: [live(index, checkIn), live(index, wish)],
    quarantine: [...index.quarantine.keys()].sort(),
    parked: [...index.parked.keys()].sort(),
    parkedCount: parkedCount(index),
    voided: voidedOps(index)
      .map(({ author, op }) => author + op)
      .sort(),
  };
}
