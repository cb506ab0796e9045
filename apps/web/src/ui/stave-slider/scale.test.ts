import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyValue, middleOf, platformValue, shareOf, valueAt } from "./scale.ts";

const SCALE = { min: 0, max: 100 };

describe("the stave's scale", () => {
  test("a value stands where it was read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        expect(valueAt(shareOf(value, SCALE), SCALE)).toBe(value);
      }),
    );
  });

  test("a hand beyond the ends counts as at the end", () => {
    expect(valueAt(-0.4, SCALE)).toBe(0);
    expect(valueAt(1.4, SCALE)).toBe(100);
  });

  test.each(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown"])(
    "%s writes the middle of an empty stave",
    (key) => {
      expect(keyValue(key, null, { min: 1, max: 7 })).toBe(4);
    },
  );

  test("Home and End write the ends, empty or not", () => {
    expect(keyValue("Home", null, SCALE)).toBe(0);
    expect(keyValue("End", 30, SCALE)).toBe(100);
  });

  test("pages move by ten and stop at the ends; arrows on a set stave are the platform's", () => {
    expect(keyValue("PageUp", 40, SCALE)).toBe(50);
    expect(keyValue("PageDown", 4, SCALE)).toBe(0);
    expect(keyValue("ArrowRight", 40, SCALE)).toBeNull();
    expect(keyValue("x", null, SCALE)).toBeNull();
  });

  test("a reader's first step on an empty stave is the middle; a value named outright is kept", () => {
    expect(platformValue(55, null, SCALE)).toBe(middleOf(SCALE));
    expect(platformValue(80, null, SCALE)).toBe(80);
    expect(platformValue(55, 50, SCALE)).toBe(55);
  });
});
