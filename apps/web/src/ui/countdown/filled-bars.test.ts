import fc from "fast-check";
import { expect, test } from "vitest";
import { filledBars } from "./filled-bars.ts";

const shares = (left: number, total: number, bars = 10): readonly number[] =>
  filledBars(left, total, bars).map(({ share }) => share);

test("nothing has gone by at the start, all of it at the end", () => {
  expect(shares(600, 600)).toEqual(Array(10).fill(0));
  expect(shares(0, 600)).toEqual(Array(10).fill(1));
});

test("bars fill one after the other", () => {
  expect(shares(30, 50, 5)).toEqual([1, 1, 0, 0, 0]);
  expect(shares(7, 8, 4)).toEqual([0.5, 0, 0, 0]);
});

test("any numbers give shares between nothing and all", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (left, total) => {
      for (const share of shares(left, total)) expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
