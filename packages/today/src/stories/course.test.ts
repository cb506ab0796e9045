import { expect, test } from "vitest";
import { type Course, levelAt } from "./course.ts";

const COURSE: Course = [
  [2, 40],
  [4, 60],
  [4, 50],
  [8, 70],
];

test.each([
  ["before the first point", 0, 40],
  ["on a point", 2, 40],
  ["between two", 3, 50],
  ["where it jumps, after the jump", 4, 50],
  ["within a week", 4.5, 52.5],
  ["on the last point", 8, 70],
  ["after it", 25, 70],
])("%s", (_name, week, level) => {
  expect(levelAt(COURSE, week)).toBe(level);
});

test("one point is a straight line", () => {
  expect([0, 3, 25].map((week) => levelAt([[3, 55]], week))).toEqual([55, 55, 55]);
});

test("none is a mistake of ours", () => {
  expect(() => levelAt([], 3)).toThrow("at least one point");
});
