import type { CivilDate } from "@counterpoint/kernel";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { remove, restore, set } from "./edits.ts";
import { checkIn, schema, wish } from "./fixtures.acceptance.ts";
import { defineKind, type IdOf, type Kind, type ValuesOf } from "./kind.ts";
import { createSchema, sealedKinds } from "./schema.ts";
import { dayOf } from "./views.ts";

const plain = defineKind({
  name: "plain",
  version: 3,
  writers: "both",
  id: v.string(),
  fields: { text: v.string(), count: v.nullable(v.number()) },
});

const isDay = (value: unknown): value is CivilDate => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

const daily = defineKind({
  name: "daily",
  version: 1,
  writers: "author",
  id: v.custom<CivilDate>(isDay),
  fields: { text: v.string() },
  day: (id) => id,
});

describe("defineKind", () => {
  test("fills in what was left out", () => {
    expect(plain.day("any", { text: "x" })).toBeNull();
    expect(plain.upcasters).toEqual({});
  });

  test.each(["_deleted", "__proto__", "constructor", "Upper", "with space", "", "1st"])(
    "%s names no kind and no field",
    (name) => {
      const fields = JSON.parse(`{${JSON.stringify(name)}:null}`);
      expect(() => defineKind({ ...plain, name })).toThrow();
      expect(() => defineKind({ ...plain, fields })).toThrow();
    },
  );

  test.each([0, -1, 1.5, Number.NaN])("%s is no version", (version) => {
    expect(() => defineKind({ ...plain, version })).toThrow();
  });

  test("the types of its fields are those of its schemas", () => {
    expectTypeOf<ValuesOf<typeof plain>>().toEqualTypeOf<{ readonly text?: string; readonly count?: number | null }>();
    expectTypeOf<IdOf<typeof daily>>().toEqualTypeOf<CivilDate>();
    expectTypeOf(plain).toExtend<Kind>();
    expectTypeOf(checkIn).toExtend<Kind>();
  });
});

describe("set, remove and restore", () => {
  test("write one operation per named field, in the kind's version", () => {
    expect(set(plain, "x", { text: "t", count: null })).toEqual([
      { kind: "plain", version: 3, id: "x", field: "text", value: "t" },
      { kind: "plain", version: 3, id: "x", field: "count", value: null },
    ]);
    expect(set(plain, "x", {})).toEqual([]);
  });

  test("mark and unmark a record as removed", () => {
    expect(remove(plain, "x")).toEqual([{ kind: "plain", version: 3, id: "x", field: "_deleted", value: true }]);
    expect(restore(plain, "x")).toEqual([{ kind: "plain", version: 3, id: "x", field: "_deleted", value: false }]);
  });

  test("do not compile with a wrong field, value or id", () => {
    // @ts-expect-error: no such field
    set(plain, "x", { nope: 1 });
    // @ts-expect-error: not a text
    set(plain, "x", { text: 1 });
    // @ts-expect-error: an undefined value is not the same as a field left out
    set(plain, "x", { text: undefined });
    // @ts-expect-error: not a day
    set(daily, "x", { text: "t" });
    set(wish, "x", { parts: [{ text: "declared by value types" }] });
  });
});

describe("createSchema", () => {
  test("tells which kinds come out of rounds alone", () => {
    const answer = defineKind({ ...plain, name: "answer", sealed: true });
    expect(sealedKinds(createSchema([plain, answer, daily]))).toEqual(new Set(["answer"]));
  });

  test("refuses two kinds of one name", () => {
    expect(() => createSchema([plain, plain])).toThrow();
  });

  test("the fingerprint changes with name, version, writers and fields, and not with the order", () => {
    const print = (...kinds: Kind[]): string => createSchema(kinds).fingerprint;
    expect(print(plain, checkIn)).toBe(print(checkIn, plain));
    const others: Kind[] = [
      { ...plain, name: "other" },
      { ...plain, version: 4 },
      { ...plain, writers: "author" },
      { ...plain, fields: { text: v.string() } },
    ];
    expect(new Set([plain, ...others].map((kind) => print(kind))).size).toBe(5);
  });
});

describe("dayOf", () => {
  test("is what the kind says of the id, and null where there is nothing to say", () => {
    const days = createSchema([daily, plain]);
    expect(dayOf(days, "daily", "2026-11-23")).toBe("2026-11-23");
    expect(dayOf(days, "daily", "not a day")).toBeNull();
    expect(dayOf(days, "plain", "2026-11-23")).toBeNull();
    expect(dayOf(schema, "unknown", "2026-11-23")).toBeNull();
  });
});
