import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBatches, encodeBatches, MAX_BATCHES, MAX_BATCHES_BYTES } from "./batches.ts";

const texts = fc.array(fc.string({ unit: "binary", maxLength: 100 }), { minLength: 1, maxLength: 20 });

test("texts come out exactly as they went in, through UTF-8 too", () => {
  fc.assert(
    fc.property(texts, (batches) => {
      const text = encodeBatches(batches);
      expect(decodeBatches(text)).toEqual({ ok: true, value: batches });
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test("even half a letter survives", () => {
  const text = encodeBatches(["\ud83d", "\udc9c"]);
  const travelled = new TextDecoder().decode(new TextEncoder().encode(text));
  expect(decodeBatches(travelled)).toEqual({ ok: true, value: ["\ud83d", "\udc9c"] });
});

test("none, too many and too much are refused as mistakes of the author", () => {
  expect(() => encodeBatches([])).toThrow();
  expect(() => encodeBatches(Array.from({ length: MAX_BATCHES + 1 }, () => "{}"))).toThrow();
  expect(() => encodeBatches(["x".repeat(MAX_BATCHES_BYTES)])).toThrow(RangeError);
  expect(decodeBatches(encodeBatches(Array.from({ length: MAX_BATCHES }, () => "{}"))).ok).toBe(true);
});

test("hold:H7 what is not a list of texts within the limits is refused", () => {
  const refused = (text: string): unknown => decodeBatches(text);
  expect(refused("")).toEqual({ ok: false, error: "not-json" });
  expect(refused('["a"')).toEqual({ ok: false, error: "not-json" });
  for (const text of ["null", "3", '"a"', "{}", "[]", "[1]", '[["a"]]', '{"0":"a","length":1}']) {
    expect(refused(text)).toEqual({ ok: false, error: "not-batches" });
  }
  expect(refused(JSON.stringify(Array.from({ length: MAX_BATCHES + 1 }, () => "")))).toEqual({
    ok: false,
    error: "not-batches",
  });
  expect(refused(" ".repeat(MAX_BATCHES_BYTES + 1))).toEqual({ ok: false, error: "too-long" });
});

test("hold:H7 lists within lists to any depth are refused, and nothing overflows", () => {
  const deep = MAX_BATCHES_BYTES / 2;
  expect(decodeBatches("[".repeat(deep) + "]".repeat(deep)).ok).toBe(false);
  expect(decodeBatches("[".repeat(deep))).toEqual({ ok: false, error: "not-json" });
});

test("hold:H7 any text gives batches or a typed refusal, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      const decoded = decodeBatches(text);
      if (decoded.ok) expect(decodeBatches(encodeBatches(decoded.value))).toEqual(decoded);
      else expect(["too-long", "not-json", "not-batches"]).toContain(decoded.error);
    }),
  );
});
