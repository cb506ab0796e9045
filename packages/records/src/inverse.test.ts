import type { Member } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remove, restore, set } from "./edits.ts";
import { anyOperation, batchOf, checkIn, NOW, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { createIndex, type Index } from "./index-of-records.ts";
import { inverse } from "./inverse.ts";
import { apply } from "./merge.ts";
import type { Operation } from "./operation.ts";
import { live } from "./views.ts";

function commit(index: Index, at: number, operations: readonly Operation[], author: Member = "a"): void {
  apply(index, batchOf(stampAt(at, NOW + at), operations), author, NOW + at);
}

/** What a screen shows; a field that holds null shows as one that was never written. */
const shown = (index: Index): object =>
  [...live(index, checkIn), ...live(index, wish)].map(({ id, owner, fields }) => ({
    id,
    owner,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
  }));

describe("inverse", () => {
  test("puts back the values of now", () => {
    const index = createIndex(schema);
    commit(index, 1, set(wish, "x", { title: "was", done: false }));
    expect(inverse(index, set(wish, "x", { title: "will be" }), "a")).toEqual(set(wish, "x", { title: "was" }));
  });

  test("removes what did not exist, and brings back what is to be removed", () => {
    const index = createIndex(schema);
    expect(inverse(index, set(wish, "x", { title: "new", done: true }), "a")).toEqual(remove(wish, "x"));
    commit(index, 1, set(wish, "x", { title: "here" }));
    expect(inverse(index, remove(wish, "x"), "a")).toEqual(restore(wish, "x"));
    commit(index, 2, remove(wish, "x"));
    expect(inverse(index, restore(wish, "x"), "a")).toEqual(remove(wish, "x"));
  });

  test("looks at the author's own records in a kind of authors", () => {
    const index = createIndex(schema);
    commit(index, 1, set(checkIn, "x", { level: 4 }), "b");
    expect(inverse(index, set(checkIn, "x", { level: 5 }), "b")).toEqual(set(checkIn, "x", { level: 4 }));
    expect(inverse(index, set(checkIn, "x", { level: 5 }), "a")).toEqual(remove(checkIn, "x"));
  });

  test("says nothing of operations that change nothing", () => {
    const [operation] = set(wish, "x", { title: "t" });
    if (operation === undefined) throw new Error("set gives one operation");
    const odd = [
      { ...operation, kind: "unknown" },
      { ...operation, value: 5 },
      { ...operation, version: 3 },
    ];
    expect(inverse(createIndex(schema), odd, "a")).toEqual([]);
  });

  test("undo shows what there was before, and undo of the undo what there was after", () => {
    const operations = fc.array(anyOperation, { maxLength: 8 });
    fc.assert(
      fc.property(operations, operations, (first, second) => {
        const index = createIndex(schema);
        commit(index, 1, first);
        const before = shown(index);
        const undo = inverse(index, second, "a");
        commit(index, 2, second);
        const after = shown(index);
        const redo = inverse(index, undo, "a");
        commit(index, 3, undo);
        expect(shown(index)).toEqual(before);
        commit(index, 4, redo);
        expect(shown(index)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});
