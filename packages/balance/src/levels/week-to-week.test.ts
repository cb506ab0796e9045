import { describe, expect, test } from "vitest";
import { weeksThatDiffer } from "../testing/week-to-week.ts";
import { WORLDS } from "../testing/worlds.ts";

/** Why Balance has no arrows from week to week, in figures that docs/balance.md quotes. */
describe.each(WORLDS)("where nothing changes, and $name", (world) => {
  const share = (rhythm: "daily" | "three-a-week", points: number) =>
    weeksThatDiffer({ world, rhythm, points }, 4_000, 20_261_126);

  test("two weeks in three differ by five points from the last, and one in three by ten", () => {
    for (const rhythm of ["daily", "three-a-week"] as const) {
      expect(share(rhythm, 5)).toBeGreaterThan(0.6);
      expect(share(rhythm, 10)).toBeGreaterThan(0.3);
    }
  });
});
