import { expect, test } from "vitest";
import { isLongEnough, LEAST_CHARACTERS } from "./length.ts";

test("eight are enough, whatever they are; seven are not", () => {
  expect(LEAST_CHARACTERS).toBe(8);
  for (const eight of ["aaaaaaaa", "12345678", "tea for 2", "        ", "ääääääää"])
    expect(isLongEnough(eight)).toBe(true);
  for (const seven of ["", "aaaaaaa", "1234567"]) expect(isLongEnough(seven)).toBe(false);
});

test("a sign that a person sees as one counts as one", () => {
  expect(isLongEnough("a\u0308".repeat(7))).toBe(false);
  expect(isLongEnough("👩‍👩‍👧".repeat(7))).toBe(false);
  expect(isLongEnough("👩‍👩‍👧".repeat(8))).toBe(true);
});
