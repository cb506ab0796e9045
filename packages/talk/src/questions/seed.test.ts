import { newRoundId, parseRoundId, seededChance, toBase64Url } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { must } from "../testing.acceptance.ts";
import { seedFrom } from "./seed.ts";

test("the seed is the first four bytes, the greatest first", () => {
  const id = must(parseRoundId(toBase64Url(Uint8Array.from({ length: 16 }, (_, at) => 0xf0 + at))));
  expect(seedFrom(id)).toBe(0xf0f1f2f3);
});

test("each couple has a seed of its own", () => {
  const chance = seededChance(1);
  const seeds = Array.from({ length: 1000 }, () => seedFrom(newRoundId(chance)));
  expect(new Set(seeds).size).toBe(1000);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
});
