import { describe, expect, expectTypeOf, test } from "vitest";
import { remove, set } from "./edits.ts";
import { batchOf, type CheckIn, checkIn, NOW, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { createIndex, type Index } from "./index-of-records.ts";
import { defineKind } from "./kind.ts";
import { apply, join } from "./merge.ts";
import type { Operation } from "./operation.ts";
import { get, live, liveOf, records } from "./views.ts";

let n = 0;
function write(index: Index, operations: readonly Operation[], author: "a" | "b" = "a"): void {
  n++;
  apply(index, batchOf(stampAt(n, NOW + n), operations), author, NOW + n);
}

describe("live", () => {
  test("is sorted by id, then owner, however records came", () => {
    const index = createIndex(schema);
    for (const id of ["m", "z", "a"]) write(index, set(checkIn, id, { level: 1 }), "b");
    write(index, set(checkIn, "m", { level: 2 }), "a");
    expect(live(index, checkIn).map(({ id, owner }) => id + owner)).toEqual(["ab", "ma", "mb", "zb"]);
    write(index, set(checkIn, "c", { level: 2 }), "a");
    expect(live(index, checkIn).map(({ id }) => id)).toEqual(["a", "c", "m", "m", "z"]);
  });

  test("is the same array until something of the kind changes, and each record the same object until it does", () => {
    const index = createIndex(schema);
    write(index, [...set(wish, "x", { title: "1" }), ...set(wish, "y", { title: "2" })]);
    const before = live(index, wish);
    write(index, set(checkIn, "x", { level: 1 }));
    expect(live(index, wish)).toBe(before);
    write(index, set(wish, "y", { title: "3" }));
    const after = live(index, wish);
    expect(after).not.toBe(before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(before[1]?.fields.title).toBe("2");
  });

  test("a write that changes nothing leaves the array alone, and so does a join", () => {
    const index = createIndex(schema);
    const batch = batchOf(stampAt(1), set(wish, "x", { title: "1" }));
    apply(index, batch, "a", NOW);
    const before = live(index, wish);
    apply(index, structuredClone(batch), "a", NOW);
    for (const state of [...records(index)]) join(index, state);
    expect(live(index, wish)).toBe(before);
  });

  test("is empty and constant where there is nothing", () => {
    const index = createIndex(schema);
    expect(live(index, wish)).toEqual([]);
    expect(live(index, wish)).toBe(live(index, wish));
  });

  test("a kind that the schema does not have is a bug", () => {
    const other = defineKind({ ...wish, name: "other" });
    expect(() => live(createIndex(schema), other)).toThrow("other");
  });

  test("has the kind's types", () => {
    const [first] = live(createIndex(schema), checkIn);
    expectTypeOf(first?.fields).toEqualTypeOf<{ readonly [F in keyof CheckIn]?: CheckIn[F] } | undefined>();
  });
});

describe("liveOf", () => {
  test("is what one of the two has, by id, and what both may write is nobody's own", () => {
    const index = createIndex(schema);
    for (const id of ["m", "z", "a"]) write(index, set(checkIn, id, { level: 1 }), "b");
    write(index, [...set(checkIn, "m", { level: 2 }), ...set(wish, "x", { title: "1" })], "a");
    expect(liveOf(index, checkIn, "a").map(({ id, fields }) => [id, fields.level])).toEqual([["m", 2]]);
    expect(liveOf(index, checkIn, "b").map(({ id, fields }) => [id, fields.level])).toEqual([
      ["a", 1],
      ["m", 1],
      ["z", 1],
    ]);
    expect(liveOf(index, wish, null).map(({ id }) => id)).toEqual(["x"]);
    expect(liveOf(index, wish, "a")).toEqual([]);
  });

  test("stays the same array while the other writes", () => {
    const index = createIndex(schema);
    write(index, set(checkIn, "x", { level: 1 }), "a");
    const [mine, theirs] = [liveOf(index, checkIn, "a"), liveOf(index, checkIn, "b")];
    write(index, set(checkIn, "x", { level: 2 }), "b");
    expect(liveOf(index, checkIn, "a")).toBe(mine);
    expect(liveOf(index, checkIn, "b")).not.toBe(theirs);
    write(index, remove(checkIn, "x"), "a");
    expect(liveOf(index, checkIn, "a")).toEqual([]);
  });
});

describe("get and records", () => {
  test("get gives the very object of live", () => {
    const index = createIndex(schema);
    write(index, set(wish, "x", { title: "1" }));
    expect(get(index, wish, null, "x")).toBe(live(index, wish)[0]);
    expect(get(index, wish, "a", "x")).toBeUndefined();
    expect(get(index, wish, null, "nobody")).toBeUndefined();
  });

  test("records gives removed records too, with their marks", () => {
    const index = createIndex(schema);
    write(index, set(wish, "x", { title: "1" }));
    write(index, remove(wish, "x"));
    const [state] = records(index);
    expect(state?.cells.get("title")?.value).toBe("1");
    expect(state?.cells.get("_deleted")?.value).toBe(true);
    expect(state?.cells.get("title")?.author).toBe("a");
  });
});
