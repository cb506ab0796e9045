import { describe, expect, test } from "vitest";
import { remove, restore, set } from "./edits.ts";
import { batchOf, checkIn, NOW, opAt, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { createIndex, parkedCount } from "./index-of-records.ts";
import { apply, join } from "./merge.ts";
import { DELETED, type Operation } from "./operation.ts";
import { get, live, records } from "./views.ts";

describe("last writer wins, field by field", () => {
  test("the later stamp holds, whichever comes first", () => {
    const early = batchOf(stampAt(1, NOW - 10), set(wish, "x", { title: "early", done: true }));
    const late = batchOf(stampAt(2, NOW), set(wish, "x", { title: "late" }));
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const index = createIndex(schema);
      for (const batch of order) apply(index, batch, "a", NOW);
      expect(get(index, wish, null, "x")).toEqual({ id: "x", owner: null, fields: { title: "late", done: true } });
    }
  });

  test("within one batch the later operation holds", () => {
    const index = createIndex(schema);
    const batch = batchOf(stampAt(1), [...set(wish, "x", { title: "9" }), ...set(wish, "x", { title: "1" })]);
    apply(index, batch, "a", NOW);
    apply(index, structuredClone(batch), "a", NOW);
    expect(get(index, wish, null, "x")?.fields.title).toBe("1");
  });

  test("a removed record keeps its fields, takes later writes, and comes back by restore", () => {
    const index = createIndex(schema);
    apply(index, batchOf(stampAt(1, NOW), set(wish, "x", { title: "swim" })), "a", NOW);
    apply(index, batchOf(stampAt(2, NOW + 1), remove(wish, "x")), "b", NOW);
    expect(get(index, wish, null, "x")).toBeUndefined();
    apply(index, batchOf(stampAt(3, NOW + 2), set(wish, "x", { done: true })), "a", NOW);
    expect(live(index, wish)).toEqual([]);
    apply(index, batchOf(stampAt(4, NOW + 3), restore(wish, "x")), "a", NOW);
    expect(live(index, wish)).toEqual([{ id: "x", owner: null, fields: { title: "swim", done: true } }]);
  });

  test("apply names each record that changed once, and none when nothing did", () => {
    const index = createIndex(schema);
    const batch = batchOf(stampAt(1), [
      ...set(wish, "x", { title: "1", done: true }),
      ...set(wish, "y", { title: "2" }),
      ...set(wish, "x", { parts: [] }),
    ]);
    const first = apply(index, batch, "a", NOW);
    expect(first.kind === "applied" && first.touched.map(({ kind, owner, id }) => [kind, owner, id])).toEqual([
      ["wish", null, "x"],
      ["wish", null, "y"],
    ]);
    expect(apply(index, structuredClone(batch), "a", NOW)).toEqual({ kind: "applied", touched: [] });
  });
});

describe("the owner rule", () => {
  test("each member writes records of their own in a kind of authors, whatever their client sends", () => {
    const index = createIndex(schema);
    apply(index, batchOf(stampAt(1, NOW), set(checkIn, "x", { level: 3 })), "a", NOW);
    apply(index, batchOf(stampAt(2, NOW + 1), [...set(checkIn, "x", { level: 9 }), ...remove(checkIn, "x")]), "b", NOW);
    expect(get(index, checkIn, "a", "x")?.fields).toEqual({ level: 3 });
    expect(get(index, checkIn, "b", "x")).toBeUndefined();
    expect(live(index, checkIn).map(({ owner }) => owner)).toEqual(["a"]);
  });

  test("a snapshot cannot put a record under an owner that its kind does not have", () => {
    const index = createIndex(schema);
    const cells = new Map([["title", { value: "mine", stamp: stampAt(1), author: "a" as const }]]);
    join(index, { kind: "wish", owner: "a", id: "x", cells });
    join(index, { kind: "checkIn", owner: null, id: "x", cells });
    join(index, { kind: "fromTheFuture", owner: null, id: "x", cells });
    expect([...records(index)]).toEqual([]);
  });
});

describe("what is not understood", () => {
  const odd = (over: Partial<Operation>): Operation => ({
    ...{ kind: "wish", version: 2, id: "x", field: "title", value: "text" },
    ...over,
  });

  test("unknown kinds, newer versions and unknown fields are parked and counted once", () => {
    const index = createIndex(schema);
    const operations = [odd({ kind: "new" }), odd({ version: 3 }), odd({ field: "mood" }), odd({})];
    apply(index, batchOf(stampAt(1), operations), "a", NOW);
    apply(index, batchOf(stampAt(1), operations), "a", NOW);
    expect(parkedCount(index)).toBe(3);
    expect(get(index, wish, null, "x")?.fields).toEqual({ title: "text" });
    apply(index, batchOf(stampAt(2), [], opAt(1)), "a", NOW);
    expect(parkedCount(index)).toBe(0);
  });

  test("values and ids that a schema refuses change nothing", () => {
    const index = createIndex(schema);
    const operations = [
      odd({ value: 7 }),
      odd({ id: "Not An Id" }),
      odd({ field: DELETED, value: "yes" }),
      odd({ version: 0 }),
    ];
    expect(apply(index, batchOf(stampAt(1), operations), "a", NOW)).toEqual({ kind: "applied", touched: [] });
    expect([...records(index)]).toEqual([]);
  });

  test("null clears a field that cannot hold it, and is a value where it can", () => {
    const index = createIndex(schema);
    apply(
      index,
      batchOf(stampAt(1, NOW), [...set(wish, "x", { title: "t" }), ...set(checkIn, "x", { note: "n" })]),
      "a",
      NOW,
    );
    const cleared = [odd({ value: null }), ...set(checkIn, "x", { note: null })];
    apply(index, batchOf(stampAt(2, NOW + 1), cleared), "a", NOW);
    expect(get(index, wish, null, "x")?.fields).toEqual({});
    expect(get(index, checkIn, "a", "x")?.fields).toEqual({ note: null });
  });

  test("hold:H7 names like __proto__ and constructor reach nothing but themselves", () => {
    const index = createIndex(schema);
    const operations = ["__proto__", "constructor", "toString", "hasOwnProperty"].flatMap((name) => [
      odd({ kind: name }),
      odd({ field: name, value: { polluted: true } }),
      odd({ id: name === "__proto__" || name === "constructor" ? name : "x", field: "title", value: name }),
    ]);
    apply(index, batchOf(stampAt(1), operations), "a", NOW);
    expect(live(index, wish).map(({ id }) => id)).toEqual(["__proto__", "constructor", "x"]);
    expect(Object.keys(live(index, wish)[0]?.fields ?? {})).toEqual(["title"]);
    expect("polluted" in {}).toBe(false);
  });

  test("what a schema strips from a value is not kept", () => {
    const index = createIndex(schema);
    const value = JSON.parse('[{"text":"x","__proto__":{"polluted":true},"more":1}]');
    apply(index, batchOf(stampAt(1), [odd({ field: "parts", value })]), "a", NOW);
    expect(JSON.stringify(get(index, wish, null, "x")?.fields)).toBe('{"parts":[{"text":"x"}]}');
  });
});
