import fc from "fast-check";
import { expect, test } from "vitest";
import { concat, u32 } from "./bytes.ts";
import { OPERATIONS_FLOOR, pad, paddedLength, padme, unpad } from "./padding.ts";

const length = fc.integer({ min: 1, max: 2 ** 31 });

/** Slow twin: the shortest length from `from` on whose binary form fits a float with that few bits of mantissa. */
function plainPadme(from: number): number {
  const exponent = from.toString(2).length - 1;
  const mantissa = exponent === 0 ? 0 : exponent.toString(2).length;
  for (let candidate = from; ; candidate++) {
    const zeros = candidate.toString(2).match(/0*$/)?.[0].length ?? 0;
    if (zeros >= exponent - mantissa) return candidate;
  }
}

test("lengths as published: 40, 300 and 310 bytes", () => {
  expect([1, 2, 3, 8, 9, 40, 300, 310].map(padme)).toEqual([1, 2, 3, 8, 10, 40, 304, 320]);
});

test("PADMÉ is the same as its slow twin", () => {
  for (let n = 1; n < 5000; n++) expect(padme(n)).toBe(plainPadme(n));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 20 }), (n) => {
      expect(padme(n)).toBe(plainPadme(n));
    }),
    { numRuns: 30 },
  );
});

test("PADMÉ adds at most 12 %, never shortens, keeps order, and is its own fixed point", () => {
  fc.assert(
    fc.property(length, length, (n, m) => {
      expect(padme(n)).toBeGreaterThanOrEqual(n);
      expect(padme(n)).toBeLessThanOrEqual(n * 1.12);
      expect(padme(padme(n))).toBe(padme(n));
      expect(padme(Math.min(n, m))).toBeLessThanOrEqual(padme(Math.max(n, m)));
    }),
  );
});

test("above the floor, padding with its four bytes adds at most 12 %", () => {
  fc.assert(
    fc.property(fc.integer({ min: OPERATIONS_FLOOR, max: 2 ** 30 }), (n) => {
      expect(paddedLength(n, OPERATIONS_FLOOR)).toBeLessThanOrEqual(n * 1.12);
    }),
  );
});

test("every short batch has the same length", () => {
  const lengths = Array.from(
    { length: OPERATIONS_FLOOR - 3 },
    (_, n) => pad(new Uint8Array(n), OPERATIONS_FLOOR).length,
  );
  expect(new Set(lengths)).toEqual(new Set([OPERATIONS_FLOOR]));
});

test("what was padded comes back, and is as long as foretold", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 1024 }), (bytes, floor) => {
      const padded = pad(bytes, floor);
      expect(padded).toHaveLength(paddedLength(bytes.length, floor));
      expect(unpad(padded)).toEqual({ ok: true, value: bytes });
    }),
  );
});

test("bytes in the middle of a larger buffer are unpadded as well", () => {
  const inside = concat([Uint8Array.of(9, 9, 9), pad(Uint8Array.of(1, 2), 16), Uint8Array.of(9)]).subarray(3, 19);
  expect(unpad(inside)).toEqual({ ok: true, value: Uint8Array.of(1, 2) });
});

test("hold:H7 a length that does not fit, and anything but zeros after it, is refused", () => {
  expect(unpad(new Uint8Array(3))).toEqual({ ok: false, error: "too-short" });
  expect(unpad(u32(1))).toEqual({ ok: false, error: "bad-length" });
  expect(unpad(u32(2 ** 32 - 1))).toEqual({ ok: false, error: "bad-length" });
  expect(unpad(concat([u32(1), Uint8Array.of(5, 0, 1)]))).toEqual({ ok: false, error: "not-zeros" });
});

test("hold:H7 any bytes are unpadded or refused, and nothing throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.integer({ min: 0, max: 70 }), (bytes, said) => {
      for (const each of [bytes, concat([u32(said), bytes])]) {
        const result = unpad(each);
        if (result.ok) expect(each.subarray(4, 4 + result.value.length)).toEqual(result.value);
        else expect(["too-short", "bad-length", "not-zeros"]).toContain(result.error);
      }
    }),
  );
});
