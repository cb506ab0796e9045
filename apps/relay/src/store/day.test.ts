import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt } from "./day.ts";

test("safety:S2 of a time nothing is left but its day in UTC", () => {
  const morning = Date.UTC(2026, 10, 26);
  expect(dayAt(morning)).toBe(20_783);
  fc.assert(
    fc.property(fc.nat(86_399_999), (ms) => {
      expect(dayAt(morning + ms)).toBe(dayAt(morning));
    }),
  );
  expect([dayAt(morning - 1), dayAt(morning + 86_400_000)]).toEqual([20_782, 20_784]);
  expect(dayAt(0)).toBe(0);
});
