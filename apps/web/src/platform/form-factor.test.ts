import { expect, test } from "vitest";
import { formFactor } from "./form-factor.ts";

const device = (touch: boolean, width: number, height: number) => ({
  matchMedia: (query: string) => ({ matches: touch && query === "(hover: none) and (pointer: coarse)" }),
  screen: { width, height },
});

test.each([
  ["phone", true, 390, 844],
  ["phone", true, 844, 390],
  ["tablet", true, 820, 1180],
  ["tablet", true, 1180, 820],
  ["computer", false, 1280, 800],
  ["computer", false, 500, 400],
] as const)("a %s: touch %s, %i by %i", (kind, touch, width, height) => {
  expect(formFactor(device(touch, width, height))).toBe(kind);
});
