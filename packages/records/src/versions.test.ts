import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { batchOf, NOW, opAt, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { fold } from "./fold.ts";
import { createIndex, parkedCount } from "./index-of-records.ts";
import { defineKind } from "./kind.ts";
import { apply } from "./merge.ts";
import type { LoggedBatch, Operation } from "./operation.ts";
import { createSchema } from "./schema.ts";
import { get, live } from "./views.ts";

const old = (field: string, value: Operation["value"]): Operation => ({
  kind: "wish",
  version: 1,
  id: "x",
  field,
  value,
});

const trip = defineKind({
  name: "trip",
  version: 4,
  writers: "both",
  id: v.string(),
  fields: { cents: v.number(), currency: v.string() },
  upcasters: {
    1: (operation) => [{ ...operation, value: Number(operation.value) * 100 }],
    3: (operation) => {
      if (operation.value === "boom") throw new Error("An upcaster may meet anything");
      return [
        { ...operation, field: "cents" },
        { ...operation, field: "currency", value: "EUR", kind: "wish", id: "elsewhere" },
      ];
    },
  },
});

describe("old data in a new version", () => {
  test("hold:H9 operations of an older version are read through the upcasters", () => {
    const index = createIndex(schema);
    apply(index, batchOf(stampAt(1), [old("name", "swim"), old("state", "done"), old("colour", "red")]), "a", NOW);
    expect(get(index, wish, null, "x")?.fields).toEqual({ title: "swim", done: true });
    expect(parkedCount(index)).toBe(0);
  });

  test("hold:H9 an old device's later write wins over a new device's earlier one, under the new name", () => {
    const early = batchOf(stampAt(1, NOW), [{ ...old("title", "new app"), version: 2 }]);
    const late = batchOf(stampAt(2, NOW + 1), [old("name", "old app")]);
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const index = createIndex(schema);
      for (const batch of order) apply(index, batch, "a", NOW);
      expect(get(index, wish, null, "x")?.fields.title).toBe("old app");
    }
  });

  test("hold:H9 steps follow each other, one that is missing changes nothing, and one may split an operation", () => {
    const index = createIndex(createSchema([trip]));
    apply(index, batchOf(stampAt(1), [{ kind: "trip", version: 1, id: "x", field: "euros", value: 12 }]), "a", NOW);
    expect(live(index, trip)).toEqual([{ id: "x", owner: null, fields: { cents: 1200, currency: "EUR" } }]);
  });

  test("a removal needs no upcaster, and reaches none", () => {
    const index = createIndex(createSchema([trip]));
    const operations = [
      { kind: "trip", version: 3, id: "x", field: "euros", value: 12 },
      { kind: "trip", version: 1, id: "x", field: "_deleted", value: true },
    ];
    apply(index, batchOf(stampAt(1), operations), "a", NOW);
    expect(live(index, trip)).toEqual([]);
  });

  test("hold:H7 an upcaster that throws makes the operation invalid, not the app", () => {
    const index = createIndex(createSchema([trip]));
    const operations = ["boom", 5].map((value) => ({ kind: "trip", version: 3, id: "x", field: "euros", value }));
    apply(index, batchOf(stampAt(1), operations), "a", NOW);
    expect(live(index, trip)[0]?.fields).toEqual({ cents: 5, currency: "EUR" });
  });
});

describe("new data in an old version", () => {
  const narrow = createSchema([
    defineKind({ name: "wish", version: 1, writers: "both", id: wish.id, fields: { name: v.string() } }),
  ]);
  const log: LoggedBatch[] = [
    { author: "a", batch: batchOf(stampAt(1, NOW), [old("name", "swim"), { ...old("done", true), version: 2 }]) },
    { author: "b", batch: batchOf(stampAt(2, NOW + 1), [{ ...old("level", 3), kind: "checkIn" }]) },
  ];

  test("hold:H9 what is too new waits in the log, and an upgrade reads all of it", () => {
    const before = fold(narrow, log, NOW);
    expect(parkedCount(before)).toBe(2);
    expect([...before.parked.values()].map(({ batch }) => batch.stamp.op)).toEqual([opAt(1), opAt(2)]);
    const after = fold(schema, log, NOW);
    expect(parkedCount(after)).toBe(0);
    expect(get(after, wish, null, "x")?.fields).toEqual({ title: "swim", done: true });
    expect(narrow.fingerprint).not.toBe(schema.fingerprint);
  });
});
