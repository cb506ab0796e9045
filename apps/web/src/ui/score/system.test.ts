import { describe, expect, test } from "vitest";
import type { ScoreWeek } from "./score-week.ts";
import { layOut, linePath, middleOfWeek, ribbonPath, runsOf } from "./system.ts";

const week = (mean: number | null): ScoreWeek => ({
  monday: "2026-11-23",
  n: mean === null ? 0 : 3,
  mean,
  band: mean === null ? null : { mean, low: mean - 10, high: mean + 10 },
});

const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const xs = (path: string): readonly number[] => numbers(path).filter((_, at) => at % 2 === 0);

describe("a system", () => {
  test.each([320, 390, 700, 912])("%i px wide: its staves end before the box does, and do not touch", (width) => {
    const system = layOut({ width, direction: "ltr", room: 12, weeks: 12 });
    expect(system.lead + system.length).toBeLessThan(width);
    expect(system.tops.lower).toBeGreaterThan(system.tops.upper + 4 * system.space);
    expect(system.height).toBeGreaterThan(system.tops.lower + 4 * system.space);
  });

  test("time runs from left to right, and from right to left where the script does", () => {
    const along = (direction: "ltr" | "rtl") => {
      const system = layOut({ width: 400, direction, room: 12, weeks: 12 });
      return [0, 1, 2].map((at) => system.x(middleOfWeek(system, at)));
    };
    expect(along("ltr")).toEqual(along("ltr").toSorted((a, b) => a - b));
    expect(along("rtl")).toEqual(along("ltr").map((x) => 400 - x));
  });

  test("no weeks at all still give a stave", () => {
    expect(layOut({ width: 400, direction: "ltr", room: 12, weeks: 0 }).bar).toBeCloseTo(392 / 12);
  });
});

test("a short history stands at the end, where now is", () => {
  const [short, full] = [2, 12].map((weeks) => layOut({ width: 400, direction: "ltr", room: 12, weeks }));
  if (short === undefined || full === undefined) throw new Error("no system");
  expect(middleOfWeek(short, 1)).toBe(middleOfWeek(full, 11));
  expect(short.bar).toBe(full.bar);
});

describe("the ribbon", () => {
  test("stops where a week has no range and begins anew after it", () => {
    const runs = runsOf([week(null), week(50), week(52), week(null), week(60)]);
    expect(runs.map(({ from, bands }) => [from, bands.length])).toEqual([
      [1, 2],
      [4, 1],
    ]);
  });

  test("there is none where nothing is known", () => {
    expect(runsOf([week(null), week(null)])).toEqual([]);
  });

  test("reaches from bar line to bar line, also for a single week", () => {
    const system = layOut({ width: 400, direction: "ltr", room: 4, weeks: 4 });
    const [run] = runsOf([week(null), week(50)]);
    if (run === undefined) throw new Error("no run");
    const place = { system, top: 0, middle: 50 };
    expect([Math.min(...xs(linePath(run, place))), Math.max(...xs(linePath(run, place)))]).toEqual([102, 200]);
    expect([Math.min(...xs(ribbonPath(run, place))), Math.max(...xs(ribbonPath(run, place)))]).toEqual([102, 200]);
  });

  test("lies round its line: the high end above, the low end below", () => {
    const system = layOut({ width: 400, direction: "ltr", room: 4, weeks: 4 });
    const [run] = runsOf([week(50)]);
    if (run === undefined) throw new Error("no run");
    const ys = numbers(ribbonPath(run, { system, top: 0, middle: 50 })).filter((_, at) => at % 2 === 1);
    const line = numbers(linePath(run, { system, top: 0, middle: 50 }))[1] ?? Number.NaN;
    expect(Math.min(...ys)).toBeLessThan(line);
    expect(Math.max(...ys)).toBeGreaterThan(line);
  });
});
