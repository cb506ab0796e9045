import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { set } from "./edits.ts";
import { batchOf, contents, deviceAt, hostileLog, NOW, opAt, schema, stampAt, wish } from "./fixtures.acceptance.ts";
import { fold } from "./fold.ts";
import { createIndex } from "./index-of-records.ts";
import { apply, join } from "./merge.ts";
import { decodeRecords, encodeRecords } from "./records-codec.ts";
import { records } from "./views.ts";

const NAMES = ["wish", "title", deviceAt(0)];
const STAMP = [NOW, 0, 2, opAt(0), "a"];
const RECORD = [0, null, "x", 1, 0, "t"];

const textOf = (parts: Record<string, unknown>): string =>
  JSON.stringify({ v: 1, n: NAMES, s: [STAMP], r: [RECORD], ...parts });

const smallJson = fc.jsonValue({ maxDepth: 2 });

describe("records as text", () => {
  test("come back as they were, the removed ones too", () => {
    fc.assert(
      fc.property(hostileLog, (log) => {
        const index = fold(schema, log, NOW);
        const decoded = decodeRecords(encodeRecords(records(index)));
        expect(decoded).toEqual({ ok: true, value: [...records(index)] });
      }),
    );
  });

  test("have this very form, in which names and stamps are written once", () => {
    const index = createIndex(schema);
    const operations = [...set(wish, "x", { title: "t", done: true }), ...set(wish, "y", { title: "u" })];
    apply(index, batchOf(stampAt(0), operations), "b", NOW);
    expect(encodeRecords(records(index))).toBe(
      `{"v":1,"n":["wish","title","${deviceAt(0)}","done"],"s":[[${NOW},0,2,"${opAt(0)}","b"]],` +
        `"r":[[0,null,"x",1,0,"t",3,0,true],[0,null,"y",1,0,"u"]]}`,
    );
  });

  test("share a stamp again where they were written together", () => {
    const decoded = decodeRecords(textOf({ r: [RECORD, RECORD.with(2, "y")] }));
    const [x, y] = decoded.ok ? decoded.value : [];
    expect(x?.cells.get("title")?.stamp).toBe(y?.cells.get("title")?.stamp);
  });

  test("hold:H9 the form of version 1 is read for ever", () => {
    const decoded = decodeRecords(
      '{"v":1,"n":["wish","title","AAAAAAAAAAAAAAAAAAAAAA"],"s":[[1795000000000,0,2,"AAAAAAAAAAAAAAAAAAAAAQ","b"]],' +
        '"r":[[0,null,"x",1,0,"swim"]]}',
    );
    const index = createIndex(schema);
    for (const state of decoded.ok ? decoded.value : []) join(index, state);
    expect(contents(index)).toMatchObject({ live: [[], [{ id: "x", owner: null, fields: { title: "swim" } }]] });
  });

  test("hold:H9 records of a newer version are refused as that", () => {
    expect(decodeRecords('{"v":7}')).toEqual({ ok: false, error: { kind: "newer-version", version: 7 } });
  });
});

describe("hold:H7 any text gives records or a typed error", () => {
  const kinds = ["not-json", "wrong-shape", "newer-version"];
  const isTyped = (text: string): boolean => {
    const decoded = decodeRecords(text);
    if (!decoded.ok) return kinds.includes(decoded.error.kind);
    const index = createIndex(schema);
    for (const state of decoded.value) join(index, state);
    return [...records(index)].every(({ cells }) => cells.size > 0);
  };

  test("hold:H7 texts of all sorts, and parts exchanged for anything", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), isTyped), { numRuns: 200 });
    const part = fc.constantFrom("v", "n", "s", "r", "__proto__");
    fc.assert(
      fc.property(part, smallJson, (name, value) => isTyped(textOf({ [name]: value }))),
      { numRuns: 200 },
    );
    const row = fc.array(fc.oneof(smallJson, fc.constantFrom(...STAMP, ...RECORD, -1, 99, "length")), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(row, (s) => isTyped(textOf({ s: [s] }))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(row, (r) => isTyped(textOf({ r: [r] }))),
      { numRuns: 200 },
    );
  });

  test.each([
    ["a name that is no text", textOf({ n: [1, 2, 3] })],
    ["a device that is none", textOf({ n: ["wish", "title", "device"] })],
    ["a stamp of nobody", textOf({ s: [STAMP.with(4, "c")] })],
    ["an owner who is nobody", textOf({ r: [RECORD.with(1, "c")] })],
    ["a place that is not there", textOf({ r: [RECORD.with(3, 9)] })],
    ["a place that is no number", textOf({ r: [RECORD.with(4, "length")] })],
    ["a stamp below the first", textOf({ r: [RECORD.with(4, -1)] })],
    ["a record without cells", textOf({ r: [RECORD.slice(0, 3)] })],
    ["half a cell", textOf({ r: [RECORD.slice(0, 5)] })],
  ])("hold:H7 %s is refused", (_, text) => {
    expect(decodeRecords(text)).toEqual({ ok: false, error: { kind: "wrong-shape" } });
  });

  test("a record without cells is not joined", () => {
    const index = createIndex(schema);
    join(index, { kind: "wish", owner: null, id: "x", cells: new Map() });
    join(index, {
      kind: "wish",
      owner: null,
      id: "x",
      cells: new Map([["nope", { value: 1, stamp: stampAt(0), author: "a" }]]),
    });
    expect([...records(index)]).toEqual([]);
  });
});
