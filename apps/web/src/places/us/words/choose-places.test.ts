import { seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { choosePlaces } from "./choose-places.ts";

test("as many different places as asked for, in their order, none outside", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 24 }), (seed, count) => {
      const places = choosePlaces(seededChance(seed), count, 24);
      expect(new Set(places).size).toBe(count);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      for (const place of places) expect(place >= 1 && place <= 24).toBe(true);
    }),
  );
});

test("every place comes up, and about as often as any other", () => {
  const chance = seededChance(7);
  const seen = new Map<number, number>();
  for (let round = 0; round < 6_000; round++) {
    for (const place of choosePlaces(chance, 4, 24)) seen.set(place, (seen.get(place) ?? 0) + 1);
  }
  expect([...seen.keys()].toSorted((one, other) => one - other)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  for (const times of seen.values()) expect(Math.abs(times - 1_000)).toBeLessThan(150);
});
