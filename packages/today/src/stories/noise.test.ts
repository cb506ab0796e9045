import { type Chance, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { mood, normal } from "./noise.ts";

const RUNS = 40_000;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const draw = (next: () => number): readonly number[] => Array.from({ length: RUNS }, next);

test("normal draws have mean 0, standard deviation 1, and a twentieth beyond 1.96", () => {
  const chance = seededChance(1);
  const values = draw(() => normal(chance));
  expect(mean(values)).toBeCloseTo(0, 1);
  expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
  expect(mean(values.map((value) => (Math.abs(value) > 1.96 ? 1 : 0)))).toBeCloseTo(0.05, 2);
});

test("moods have standard deviation 1 too, and a quarter of one is left the next day", () => {
  const values = draw(mood(seededChance(2)));
  const variance = mean(values.map((value) => value ** 2));
  const carried = mean(values.slice(1).map((value, at) => value * (values[at] ?? 0))) / variance;
  expect(variance).toBeCloseTo(1, 1);
  expect(carried).toBeCloseTo(0.25, 1);
});

test("a draw of 0 is finite", () => {
  const zero: Chance = { unit: () => 0, below: () => 0, bytes: (length) => new Uint8Array(length) };
  expect(normal(zero)).toBeCloseTo(0);
});
