import type { Chance } from "@counterpoint/kernel";
import type { Rhythm } from "../levels/reading.ts";
import { normal } from "../simulation/normal.ts";

/** How a person's days hang together in a simulation: as the error models of SSREG, one for each world. */
export interface World {
  readonly name: string;
  /** Correlation of a day's mood with that of the day before. */
  readonly phi: number;
  /** Share of the variance that is of the moment and not of the mood. */
  readonly noise: number;
}

/** What a day scatters around its level, on a scale of 100: what diaries of couples suggest. */
const SD = 17;

export const WORLDS: readonly World[] = [
  { name: "days do not depend on each other", phi: 0, noise: 0 },
  { name: "a little (φ .25), as in diaries", phi: 0.25, noise: 0 },
  { name: "more (φ .5)", phi: 0.5, noise: 0 },
  { name: "much (φ .7)", phi: 0.7, noise: 0 },
  { name: "slow moods (φ .8) under 60 % noise", phi: 0.8, noise: 0.6 },
];

/** Slider answers of consecutive days around a level that stays, rounded and kept on the scale; NaN where none is given. */
export function simulateAnswers(
  { phi, noise }: World,
  level: number,
  answered: readonly boolean[],
  chance: Chance,
): Float64Array {
  const values = new Float64Array(answered.length);
  let mood = normal(chance);
  for (const [day, known] of answered.entries()) {
    const said = level + SD * (Math.sqrt(1 - noise) * mood + Math.sqrt(noise) * normal(chance));
    values[day] = known ? Math.min(100, Math.max(0, Math.round(said))) : Number.NaN;
    mood = phi * mood + Math.sqrt(1 - phi * phi) * normal(chance);
  }
  return values;
}

const SHARE_MISSING = 0.3;
const EVENINGS = 3;

/** On which days somebody answers: daily with 3 in 10 missing, or on three days of each week, drawn anew every week. */
export function simulateDays(rhythm: Rhythm, weeks: number, chance: Chance): readonly boolean[] {
  return Array.from({ length: weeks }, () => {
    if (rhythm === "daily") return Array.from({ length: 7 }, () => chance.unit() >= SHARE_MISSING);
    const days = new Array<boolean>(7).fill(false);
    while (days.filter(Boolean).length < EVENINGS) days[chance.below(7)] = true;
    return days;
  }).flat();
}
