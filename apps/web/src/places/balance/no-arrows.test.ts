import { seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";

/**
 * The page says why it shows no arrows: "even when nothing changes at all, about two weeks in three differ by 5 points or
 * more from the week before". Worked out here: one person, nothing changing, a spread of 17 points from day to day, a
 * day like the day before it by a quarter, three days in ten not answered. Source and settings: docs/balance.md.
 */
const SPREAD = 17;
const MISSED = 0.3;

const chance = seededChance(20_261_124);
const normal = (): number => {
  const radius = Math.sqrt(-2 * Math.log(1 - chance.unit()));
  return radius * Math.cos(2 * Math.PI * chance.unit());
};

/** Weekly means of sliders, from 0 to 100 in whole points; null where a week has no answer. */
function weeksOf(count: number, likeness: number): readonly (number | null)[] {
  let state = normal();
  return Array.from({ length: count }, () => {
    const answers: number[] = [];
    for (let day = 0; day < 7; day += 1) {
      state = likeness * state + Math.sqrt(1 - likeness ** 2) * normal();
      if (chance.unit() >= MISSED) answers.push(Math.min(100, Math.max(0, Math.round(60 + SPREAD * state))));
    }
    return answers.length === 0 ? null : answers.reduce((sum, value) => sum + value, 0) / answers.length;
  });
}

function shareDiffering(weeks: readonly (number | null)[], points: number): number {
  const steps = weeks.flatMap((mean, at) => {
    const before = weeks[at - 1] ?? null;
    return mean === null || before === null ? [] : [Math.abs(mean - before)];
  });
  return steps.filter((step) => step >= points).length / steps.length;
}

describe("why there are no arrows", () => {
  test.each([0, 0.25, 0.5])(
    "with nothing changing, days alike by %d: about two weeks in three differ by 5 points",
    (likeness) => {
      const share = shareDiffering(weeksOf(20_000, likeness), 5);
      expect(share).toBeGreaterThan(0.6);
      expect(share).toBeLessThan(0.75);
    },
  );
});
