import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

// R: prop.test(x, n, correct = FALSE)$conf.int
test.for([
  [0, 10, 0, 0.277_533],
  [7, 10, 0.396_778, 0.892_209],
  [81, 263, 0.255_287, 0.366_209],
] as const)("%d of %d", ([hits, of, low, high]) => {
  const [from, to] = wilson({ hits, of });
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test("holds the share, within 0 and 1, and is narrower the more there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, drawn) => {
      const hits = drawn % (of + 1);
      const [low, high] = wilson({ hits, of });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-9).toBeLessThanOrEqual(hits / of);
      expect(high + 1e-9).toBeGreaterThanOrEqual(hits / of);
      const [wideLow, wideHigh] = wilson({ hits: 4 * hits, of: 4 * of });
      expect(wideHigh - wideLow).toBeLessThan(high - low);
    }),
  );
});

test("says nothing of nothing", () => {
  expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
});
