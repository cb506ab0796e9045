import { describe, expect, test } from "vitest";
import { WORLDS } from "../testing/worlds.ts";
import { simulateZones } from "../testing/zone-simulation.ts";

const SEED = 20_261_126;
const RUNS = 250;

/** Days as diaries show them, and the two worlds that are hardest on any statistic. `npm run bench -- zones` has all. */
const worlds = WORLDS.filter(({ phi }) => phi === 0.25 || phi >= 0.7);

/**
 * Of those who are 15 points from both lines, how many see their zone after twelve weeks. Daily is less: with three days
 * in ten missing, a window of 28 days often has fewer than 18 answers, and two updates in a row need them.
 */
const LEAST_SHOWN = { daily: 0.28, "three-a-week": 0.7 };

describe.each(["daily", "three-a-week"] as const)("on the rhythm %s", (rhythm) => {
  test.each(worlds)("$name: two points off, a zone is hardly ever wrong, where a plain mean mostly is", (world) => {
    const rates = simulateZones({ world, rhythm, distance: { close: 2, self: -2 } }, RUNS, SEED);
    expect(rates.wrong).toBeLessThanOrEqual(0.03);
    expect(rates.wrongByMean).toBeGreaterThan(0.4);
    // The interval says 80 %; where moods last, four or eight weeks are a short time, and it holds somewhat less.
    expect(rates.covered).toBeGreaterThanOrEqual(0.7);
    expect(rates.covered).toBeLessThanOrEqual(0.95);
  });

  test.each(worlds)("$name: who is far from both lines often sees it, and never the wrong zone", (world) => {
    const rates = simulateZones({ world, rhythm, distance: { close: 15, self: -15 } }, RUNS, SEED);
    expect(rates.shown).toBeGreaterThanOrEqual(LEAST_SHOWN[rhythm]);
    expect(rates.wrong).toBeLessThanOrEqual(0.005);
  });
});
