import { seededChance } from "@counterpoint/kernel";
import type { Rhythm } from "../levels/reading.ts";
import { spread } from "../levels/spread.ts";
import { simulateAnswers, simulateDays, type World } from "./worlds.ts";

const LEVEL = 60;

/** The share of weeks whose mean lies at least so many points from that of the week before, though nothing changes. */
export function weeksThatDiffer(
  { world, rhythm, points }: { readonly world: World; readonly rhythm: Rhythm; readonly points: number },
  weeks: number,
  seed: number,
): number {
  const chance = seededChance(seed);
  const answers = simulateAnswers(world, LEVEL, simulateDays(rhythm, weeks, chance), chance);
  const means = Array.from({ length: weeks }, (_, week) => spread(answers.slice(7 * week, 7 * week + 7)).mean);
  const steps = means.flatMap((mean, week) => {
    const before = means[week - 1];
    return before === undefined || Number.isNaN(mean - before) ? [] : [Math.abs(mean - before)];
  });
  return steps.filter((step) => step >= points).length / steps.length;
}
