import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { locatorContent } from "./locator.ts";
import { ascending } from "./samples.acceptance.ts";

test("names the place, the version and all of the box, so that an old list is not passed off as the newest", () => {
  const [id, box] = [ascending(0x50, 16), ascending(0, 9)];
  expect(toHex(locatorContent(id, 258, box))).toBe(toHex(Uint8Array.of(...id, 0, 0, 0, 0, 0, 0, 1, 2, ...box)));
  expect(toHex(locatorContent(id, 257, box))).not.toBe(toHex(locatorContent(id, 258, box)));
});

test("a place of another length, or a version that is no whole number, is a mistake", () => {
  expect(() => locatorContent(ascending(0, 15), 1, ascending(0, 1))).toThrow(RangeError);
  expect(() => locatorContent(ascending(0, 16), 1.5, ascending(0, 1))).toThrow(RangeError);
});
