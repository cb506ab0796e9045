import { expect, test } from "vitest";
import { matchesTag } from "./matches-tag.ts";

test.each([
  [undefined, false],
  ["", false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ["a", false],
  ['"a-br"', false],
])("%s matches: %s", (header, matches) => {
  expect(matchesTag(header, '"a"')).toBe(matches);
});
