import { newOpId, parseDeviceId, parseOpId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeBatch,
  encodeBatch,
  MAX_BATCH_BYTES,
  MAX_DEPTH,
  MAX_OPERATIONS,
  MAX_STRING_BYTES,
  MAX_VOIDS,
} from "./batch-codec.ts";
import { set } from "./edits.ts";
import { batchOf, deviceAt, NOW, opAt, stampAt, wish } from "./fixtures.acceptance.ts";
import { isDeviceId, isOpId } from "./id-text.ts";
import type { Json } from "./json.ts";
import type { Batch, Operation } from "./operation.ts";
import { MAX_COUNTER, MAX_MS } from "./stamp.ts";

const STAMP = [NOW, 0, deviceAt(0), opAt(0)];
const OPERATION = ["wish", 2, "x", "title", "t"];

/** The text of a batch in which some parts were exchanged. */
const textOf = (parts: Record<string, unknown>): string =>
  JSON.stringify({ v: 1, s: STAMP, x: [], o: [OPERATION], ...parts });

const errorOf = (text: string): unknown => {
  const decoded = decodeBatch(text);
  return decoded.ok ? "ok" : decoded.error;
};

const withValue = (value: Json): Operation => ({ kind: "wish", version: 2, id: "x", field: "title", value });

const nested = (depth: number): Json => {
  let value: Json = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { in: value };
  return value;
};

/** Without -0, which JSON writes as 0. */
const jsonValue = fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value)));

const smallJson = fc.jsonValue({ maxDepth: 2 });

const anyBatch: fc.Arbitrary<Batch> = fc.record({
  stamp: fc.record({
    ms: fc.integer({ min: 0, max: MAX_MS }),
    counter: fc.integer({ min: 0, max: MAX_COUNTER }),
    device: fc.nat(3).map(deviceAt),
    op: fc.nat(39).map(opAt),
  }),
  operations: fc.array(
    fc.record({
      kind: fc.constantFrom("wish", "checkIn", "__proto__", ""),
      version: fc.constantFrom(1, 2),
      id: fc.constantFrom("x", "y", "\ud800"),
      field: fc.string({ unit: "binary" }),
      value: jsonValue,
    }),
  ),
  voids: fc.array(fc.nat(39).map(opAt), { maxLength: 3 }),
});

describe("a batch as text", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        expect(decodeBatch(encodeBatch(batch))).toEqual({ ok: true, value: batch });
      }),
    );
  });

  test("has this very form, and what is said of one record is said together", () => {
    const operations = [...set(wish, "x", { title: "t", done: true }), ...set(wish, "y", { title: "u" })];
    expect(encodeBatch(batchOf(stampAt(0), operations, opAt(1)))).toBe(
      `{"v":1,"s":[${NOW},0,"${deviceAt(0)}","${opAt(0)}"],"x":["${opAt(1)}"],` +
        `"o":[["wish",2,"x","title","t","done",true],["wish",2,"y","title","u"]]}`,
    );
  });

  test("hold:H9 the form of version 1 is read for ever", () => {
    const text =
      '{"v":1,"s":[1795000000000,3,"AAAAAAAAAAAAAAAAAAAAAA","_____________________w"],"x":["AAAAAAAAAAAAAAAAAAAAAQ"],' +
      '"o":[["wish",1,"x","name","swim","state","open"],["checkIn",1,"x","level",7]]}';
    const decoded = decodeBatch(text);
    expect(decoded).toMatchObject({ ok: true, value: { stamp: { ms: NOW, counter: 3 } } });
    expect(decoded.ok && decoded.value.operations).toEqual([
      { kind: "wish", version: 1, id: "x", field: "name", value: "swim" },
      { kind: "wish", version: 1, id: "x", field: "state", value: "open" },
      { kind: "checkIn", version: 1, id: "x", field: "level", value: 7 },
    ]);
  });

  test("hold:H9 a batch of a newer version is refused as that, whatever else it holds", () => {
    expect(errorOf('{"v":2,"what":"ever"}')).toEqual({ kind: "newer-version", version: 2 });
  });
});

describe("hold:H7 any text gives a batch or a typed error", () => {
  const kinds = ["not-json", "wrong-shape", "newer-version", "over-limit"];
  const isTyped = (text: string): boolean => {
    const decoded = decodeBatch(text);
    return decoded.ok ? encodeBatch(decoded.value).length > 0 : kinds.includes(decoded.error.kind);
  };

  test("hold:H7 texts of all sorts", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), isTyped), { numRuns: 200 });
    fc.assert(fc.property(fc.json(), isTyped), { numRuns: 200 });
  });

  test("hold:H7 a batch with one part exchanged for anything", () => {
    const part = fc.constantFrom("v", "s", "x", "o", "__proto__", "extra");
    fc.assert(
      fc.property(part, smallJson, (name, value) => isTyped(textOf({ [name]: value }))),
      { numRuns: 200 },
    );
    const inside = fc.oneof(smallJson, fc.constantFrom(...STAMP, ...OPERATION));
    const list = fc.array(inside, { maxLength: 8 });
    fc.assert(
      fc.property(list, (s) => isTyped(textOf({ s }))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(list, (o) => isTyped(textOf({ o: [o] }))),
      { numRuns: 200 },
    );
  });

  test("hold:H7 a text with letters changed or cut off", () => {
    const whole = encodeBatch(batchOf(stampAt(0), set(wish, "x", { title: "t", parts: [{ text: "p" }] }), opAt(1)));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(3), fc.string({ maxLength: 2 }), (at, cut, put) =>
        isTyped(whole.slice(0, at) + put + whole.slice(at + cut)),
      ),
      { numRuns: 200 },
    );
  });

  test("hold:H7 a hundred thousand brackets neither crash nor hang", () => {
    expect(errorOf("[".repeat(100_000))).toEqual({ kind: "not-json" });
    const deep = `{"v":1,"s":${JSON.stringify(STAMP)},"x":[],"o":[["wish",2,"x","title",${"[".repeat(100_000)}${"]".repeat(100_000)}]]}`;
    expect(["over-limit", "not-json"]).toContain(Reflect.get(Object(errorOf(deep)), "kind"));
  });

  test.each([
    ["nothing", ""],
    ["not an object", "[]"],
    ["null", "null"],
    ["no version", textOf({ v: undefined })],
    ["a version below 1", textOf({ v: 0 })],
    ["a version as text", textOf({ v: "1" })],
    ["a stamp too short", textOf({ s: STAMP.slice(1) })],
    ["a stamp too long", textOf({ s: [...STAMP, 1] })],
    ["a negative time", textOf({ s: [-1, 0, deviceAt(0), opAt(0)] })],
    ["a time beyond 48 bits", textOf({ s: [MAX_MS + 1, 0, deviceAt(0), opAt(0)] })],
    ["a broken time", textOf({ s: [0.5, 0, deviceAt(0), opAt(0)] })],
    ["a counter beyond 16 bits", textOf({ s: [NOW, MAX_COUNTER + 1, deviceAt(0), opAt(0)] })],
    ["a device that is none", textOf({ s: [NOW, 0, "device", opAt(0)] })],
    ["an op that is none", textOf({ s: [NOW, 0, deviceAt(0), "op"] })],
    ["a void that is none", textOf({ x: ["op"] })],
    ["voids that are no list", textOf({ x: { length: 1 } })],
    ["an operation that is no list", textOf({ o: [{}] })],
    ["an operation without a value", textOf({ o: [OPERATION.slice(0, 4)] })],
    ["a field without a value", textOf({ o: [[...OPERATION, "done"]] })],
    ["a version of a kind below 1", textOf({ o: [["wish", 0, "x", "title", "t"]] })],
    ["a number as field", textOf({ o: [["wish", 2, "x", 1, "t"]] })],
  ])("hold:H7 %s is refused", (_, text) => {
    expect(["not-json", "wrong-shape"]).toContain(Reflect.get(Object(errorOf(text)), "kind"));
  });
});

describe("limits", () => {
  const over = (limit: string): unknown => ({ kind: "over-limit", limit });
  const many = (n: number): unknown[] => Array.from({ length: n }, () => OPERATION);

  test("hold:H7 of operations and voids", () => {
    expect(errorOf(textOf({ o: many(MAX_OPERATIONS) }))).toBe("ok");
    expect(errorOf(textOf({ o: many(MAX_OPERATIONS + 1) }))).toEqual(over("operations"));
    expect(errorOf(textOf({ x: Array.from({ length: MAX_VOIDS }, () => opAt(1)) }))).toBe("ok");
    expect(errorOf(textOf({ x: Array.from({ length: MAX_VOIDS + 1 }, () => opAt(1)) }))).toEqual(over("voids"));
  });

  test("hold:H7 of the length of a text, in bytes of UTF-8", () => {
    const longest = "é".repeat(MAX_STRING_BYTES / 2);
    for (const value of [longest, [longest], { [longest]: 1 }]) {
      expect(errorOf(textOf({ o: [["wish", 2, "x", "title", value]] }))).toBe("ok");
    }
    const longer = `${longest}x`;
    for (const value of [longer, [longer], { [longer]: 1 }, { in: { in: longer } }]) {
      expect(errorOf(textOf({ o: [["wish", 2, "x", "title", value]] }))).toEqual(over("string"));
    }
    for (const at of [0, 2, 3]) expect(errorOf(textOf({ o: [OPERATION.with(at, longer)] }))).toEqual(over("string"));
    expect(errorOf(textOf({ o: [["wish", 2, "x", "title", "😀".repeat(MAX_STRING_BYTES / 4)]] }))).toBe("ok");
    expect(errorOf(textOf({ o: [["wish", 2, "x", "title", "€".repeat(MAX_STRING_BYTES / 2)]] }))).toEqual(
      over("string"),
    );
  });

  test("hold:H7 of depth", () => {
    expect(errorOf(textOf({ o: [["wish", 2, "x", "title", nested(MAX_DEPTH)]] }))).toBe("ok");
    expect(errorOf(textOf({ o: [["wish", 2, "x", "title", nested(MAX_DEPTH + 1)]] }))).toEqual(over("depth"));
  });

  test("hold:H7 of the whole", () => {
    const operations = (n: number): unknown[] =>
      Array.from({ length: n }, () => ["wish", 2, "x", "title", "x".repeat(60_000)]);
    expect(errorOf(textOf({ o: operations(17) }))).toBe("ok");
    expect(errorOf(textOf({ o: operations(18) }))).toEqual(over("bytes"));
    expect(errorOf(`${textOf({})}${" ".repeat(MAX_BATCH_BYTES)}`)).toEqual(over("bytes"));
  });

  test.each([
    ["a number that JSON lacks", [withValue(Number.NaN)]],
    ["an infinite number inside", [withValue([{ in: Number.POSITIVE_INFINITY }])]],
    ["a value too deep", [withValue(nested(MAX_DEPTH + 1))]],
    ["a text too long", [withValue("x".repeat(MAX_STRING_BYTES + 1))]],
    ["too many operations", Array.from({ length: MAX_OPERATIONS + 1 }, () => withValue(1))],
  ])("to write %s is a bug, and throws", (_, operations) => {
    expect(() => encodeBatch(batchOf(stampAt(0), operations))).toThrow("cannot be sent");
  });
});

describe("ids in a batch", () => {
  test("hold:H7 are those that the kernel takes", () => {
    const chance = seededChance(5);
    const nearly = fc
      .tuple(fc.nat(21), fc.constantFrom(..."ABQgwz-_=+/ é"))
      .map(([at, letter]) => [...newOpId(chance)].with(at, letter).join(""));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ maxLength: 24 })), (text) => {
        expect(isOpId(text)).toBe(parseOpId(text).ok);
        expect(isDeviceId(text)).toBe(parseDeviceId(text).ok);
      }),
      { numRuns: 200 },
    );
  });
});
