import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

/** The definition itself, slow: take off a letter here, there, or on both sides. */
function plainDistance(from: readonly string[], to: readonly string[]): number {
  const [first, ...restFrom] = from;
  const [other, ...restTo] = to;
  if (first === undefined) return to.length;
  if (other === undefined) return from.length;
  if (first === other) return plainDistance(restFrom, restTo);
  return 1 + Math.min(plainDistance(restFrom, to), plainDistance(from, restTo), plainDistance(restFrom, restTo));
}

describe("the number of typing mistakes", () => {
  test.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["relay", "relay", 0],
    ["relai", "relay", 1],
  ])("between %s and %s is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test("agrees with the definition", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        expect(editDistance(from, to)).toBe(plainDistance([...from], [...to]));
      }),
    );
  });
});

describe("the nearest name", () => {
  const names = ["library check", "library count", "relay", "--help"];

  test.each([
    ["libary chek", "library check"],
    ["library cuont", "library count"],
    ["realy", "relay"],
    ["-help", "--help"],
  ])("to %s is %s", (typed, name) => {
    expect(nearest(typed, names)).toBe(name);
  });

  test("is none where nothing is near", () => {
    expect(nearest("xyzzy", names)).toBeUndefined();
    expect(nearest("xyzzy", [])).toBeUndefined();
  });
});
