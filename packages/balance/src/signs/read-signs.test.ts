import { describe, expect, test } from "vitest";
import { readSigns, SIGNS, type SignAnswer, signScore } from "./read-signs.ts";

const TODAY = 20_000;
/** One monthly check: the same answers to every sign but those that are named. */
const check = (day: number, others: Readonly<Record<number, readonly [number, number]>> = {}): readonly SignAnswer[] =>
  SIGNS.map((sign) => {
    const [shows, opposite] = others[sign] ?? [1, 3];
    return { sign, day, shows, opposite };
  });

describe("the signs", () => {
  test("score from 0, where only the opposite shows, to 100", () => {
    const score = (shows: number, opposite: number) => signScore({ sign: 1, day: 0, shows, opposite });
    expect([score(0, 4), score(4, 0), score(2, 2), score(1, 4)]).toEqual([0, 100, 50, 12.5]);
  });

  test("are present lately when they are likely at two monthly checks in a row, and not after one", () => {
    const strong = { 6: [4, 0] as const };
    const present = (...checks: readonly (readonly SignAnswer[])[]) =>
      readSigns(checks.flat(), TODAY)
        .filter((sign) => sign.present)
        .map(({ sign }) => sign);
    expect(present(check(TODAY, strong))).toEqual([]);
    expect(present(check(TODAY - 30), check(TODAY, strong))).toEqual([]);
    expect(present(check(TODAY - 30, strong), check(TODAY, strong))).toEqual([6]);
    expect(present(check(TODAY - 60, strong), check(TODAY - 30), check(TODAY))).toEqual([]);
  });

  test("are drawn towards the person's own mean, and count older months less", () => {
    const [first] = readSigns(check(TODAY, { 1: [4, 0] }), TODAY);
    expect(first?.mean).toBeLessThan(100);
    expect(first?.mean).toBeGreaterThan(50);
    const mean = (...months: readonly (readonly [number, number])[]) =>
      readSigns(
        months.flatMap((month, back) => check(TODAY - 90 * back, { 1: month })),
        TODAY,
      )[0]?.mean;
    expect(mean([4, 0], [0, 4]) ?? 0).toBeGreaterThan(mean([0, 4], [4, 0]) ?? 100);
  });

  test("are less sure of somebody whose months jump, once three months can say so", () => {
    // All signs answered alike, so that they lie no further apart than is always allowed for.
    const sd = (...months: readonly (readonly [number, number])[]) =>
      readSigns(
        months.flatMap(([shows, opposite], back) =>
          SIGNS.map((sign) => ({ sign, day: TODAY - 30 * back, shows, opposite })),
        ),
        TODAY,
      )[0]?.sd ?? Number.NaN;
    expect(sd([4, 0], [0, 4])).toBe(sd([2, 2], [2, 2]));
    expect(sd([4, 0], [0, 4], [4, 0])).toBeGreaterThan(sd([2, 2], [2, 2], [2, 2]));
  });

  test("are read of those that were asked, up to today", () => {
    expect(readSigns([], TODAY)).toEqual([]);
    const some = check(TODAY).filter(({ sign }) => sign > 7);
    expect(readSigns([...some, ...check(TODAY + 1)], TODAY).map(({ sign, n }) => [sign, n])).toEqual([
      [8, 1],
      [9, 1],
    ]);
  });
});
