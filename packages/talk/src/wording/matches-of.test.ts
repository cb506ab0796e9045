import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesOf } from "./matches-of.ts";

test("finds what matchAll finds, however often it is asked", () => {
  const patterns = [/a/g, /a?/g, /\b/g, /(?:ab|b)+/g, /(?<mark>b)a/g, /^b|a$/g];
  fc.assert(
    fc.property(fc.constantFrom(...patterns), fc.string({ unit: fc.constantFrom("a", "b", " ") }), (pattern, text) => {
      const all = [...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]);
      expect(matchesOf(pattern, text).map(({ 0: match, index }) => [match, index])).toEqual(all);
      expect(matchesOf(pattern, text)).toHaveLength(all.length);
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});
