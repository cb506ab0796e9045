import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Area, chartFor, ellipseFor } from "./chart.ts";

const area = (across: readonly [number, number, number], up: readonly [number, number, number]): Area => ({
  across: { low: across[0], high: across[1], line: across[2] },
  up: { low: up[0], high: up[1], line: up[2] },
});

describe("the chart", () => {
  test.each([
    [272, 272],
    [342, 342],
    [900, 400],
  ])("in a box of %i px is %i px square", (width, size) => {
    const chart = chartFor(width);
    expect([chart.size, chart.middle]).toEqual([size, size / 2]);
    expect(chart.inner + 2 * chart.start).toBe(size);
  });
});

describe("the area", () => {
  const chart = chartFor(400);

  test("that lies evenly round both lines is in the middle", () => {
    expect(ellipseFor(area([50, 70, 60], [40, 60, 50]), chart, "ltr")).toMatchObject({ x: 200, y: 200 });
  });

  test("closer is towards the end, freer is up, whatever the lines are", () => {
    const closer = ellipseFor(area([70, 90, 60], [40, 60, 50]), chart, "ltr");
    const freer = ellipseFor(area([50, 70, 60], [60, 80, 50]), chart, "ltr");
    expect(closer.x).toBeGreaterThan(200);
    expect(closer.y).toBe(200);
    expect(freer.y).toBeLessThan(200);
  });

  test("from right to left closer is to the left", () => {
    const [ltr, rtl] = (["ltr", "rtl"] as const).map((way) => ellipseFor(area([70, 90, 60], [40, 60, 50]), chart, way));
    expect(rtl?.x).toBe(400 - (ltr?.x ?? 0));
  });

  test("is as wide as what is not known", () => {
    const narrow = ellipseFor(area([58, 62, 60], [40, 60, 50]), chart, "ltr");
    const wide = ellipseFor(area([45, 75, 60], [40, 60, 50]), chart, "ltr");
    expect(wide.rx / narrow.rx).toBeCloseTo(7.5);
    expect(wide.ry).toBe(narrow.ry);
  });

  test("crosses an own line exactly when the line is within the likely range", () => {
    const point = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(point, point, point, (one, other, line) => {
        fc.pre(one !== other && one !== line && other !== line);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const { x, rx } = ellipseFor(area([low, high, line], [40, 60, 50]), chart, "ltr");
        expect(x - rx < chart.middle && chart.middle < x + rx).toBe(low < line && line < high);
      }),
    );
  });
});
