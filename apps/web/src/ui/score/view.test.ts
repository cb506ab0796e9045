import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backTo, furthest, viewAt, weeksThatFit } from "./view.ts";

describe("how many weeks fit", () => {
  test.each([
    [800, 12],
    [330, 12],
    [272, 10],
    [110, 4],
    [0, 4],
  ])("%i px: %i weeks", (width, weeks) => {
    expect(weeksThatFit(width)).toBe(weeks);
  });
});

describe("stepping through the weeks", () => {
  test("begins with the newest", () => {
    expect(viewAt(0, 12, 520)).toEqual({ start: 508, end: 520 });
  });

  test("ends with the oldest, and no further", () => {
    expect(viewAt(9999, 12, 520)).toEqual({ start: 0, end: 12 });
    expect(viewAt(furthest(12, 520), 12, 520).start).toBe(0);
  });

  test("a history shorter than the view is all in view", () => {
    expect(viewAt(3, 12, 5)).toEqual({ start: 0, end: 5 });
    expect(furthest(12, 5)).toBe(0);
  });

  test("no weeks at all are an empty view", () => {
    expect(viewAt(0, 12, 0)).toEqual({ start: 0, end: 0 });
  });

  test("a week that is asked for begins the view, as long as weeks follow to fill it", () => {
    expect(viewAt(backTo(100, 12, 520), 12, 520)).toEqual({ start: 100, end: 112 });
    expect(viewAt(backTo(515, 12, 520), 12, 520)).toEqual({ start: 508, end: 520 });
  });

  test("every week of any history is in some view, and every view is as full as it can be", () => {
    const size = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), size, fc.nat({ max: 699 }), (fit, total, seed) => {
        const week = seed % total;
        const { start, end } = viewAt(backTo(week, fit, total), fit, total);
        expect(start <= week && week < end).toBe(true);
        expect(end - start).toBe(Math.min(fit, total));
      }),
    );
  });
});
