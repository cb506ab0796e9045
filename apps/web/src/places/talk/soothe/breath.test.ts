import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BREATH_LENGTH, breathAt } from "./breath.ts";

describe("slow breath", () => {
  test.for([
    [0, { phase: "in", fullness: 0 }],
    [2000, { phase: "in", fullness: 0.5 }],
    [4000, { phase: "out", fullness: 1 }],
    [7000, { phase: "out", fullness: 0.5 }],
    [10_000, { phase: "in", fullness: 0 }],
  ] as const)("%i ms after it began", ([spent, breath]) => {
    expect(breathAt(spent)).toEqual(breath);
  });

  test("lasts two minutes, and the chest is never more than full or less than empty", () => {
    expect(BREATH_LENGTH).toBe(120_000);
    fc.assert(
      fc.property(fc.nat(BREATH_LENGTH), (spent) => {
        const { fullness } = breathAt(spent);
        expect(fullness).toBeGreaterThanOrEqual(0);
        expect(fullness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
