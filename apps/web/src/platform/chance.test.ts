import { expect, test } from "vitest";
import { secureChance } from "./chance.ts";

test("bytes have the length asked for, also beyond what one draw gives", () => {
  for (const length of [0, 1, 16, 65_536, 200_001]) expect(secureChance.bytes(length)).toHaveLength(length);
});

test("bytes are drawn to the last one", () => {
  const tail = secureChance.bytes(131_072 + 32).slice(-32);
  expect(tail.some((byte) => byte !== 0)).toBe(true);
});

test("units and whole numbers stay in their ranges and differ", () => {
  const units = Array.from({ length: 200 }, () => secureChance.unit());
  expect(units.every((unit) => unit >= 0 && unit < 1)).toBe(true);
  expect(new Set(units).size).toBe(200);
  expect(Array.from({ length: 200 }, () => secureChance.below(3)).every((n) => [0, 1, 2].includes(n))).toBe(true);
});
