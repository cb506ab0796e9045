import type { TagId } from "@counterpoint/balance";
import { type Chance, seededChance } from "@counterpoint/kernel";
import type { StoryDay } from "./calendar.ts";
import { mood } from "./noise.ts";
import type { CouplePlan, Habit } from "./plan.ts";

/** What one day has in common for both. */
export interface SharedDay {
  readonly mood: number;
  readonly tags: ReadonlySet<TagId>;
}

/** The same for both, since it depends on nothing but the couple and the seed. */
export function sharedDays(couple: CouplePlan, days: readonly StoryDay[], seed: number): readonly SharedDay[] {
  const chance = seededChance(seed * STREAMS);
  const next = mood(chance);
  return days.map((day) => ({ mood: next(), tags: new Set(tagsOn(day, couple.together, chance)) }));
}

/** Seeds of one story: what both share, then what each has alone. */
const STREAMS = 3;

export const ownChance = (seed: number, voice: 1 | 2): Chance => seededChance(seed * STREAMS + voice);

/** Draws once for every habit, whether or not it is its day: what is planned for one week moves nothing in another. */
export function tagsOn({ week, weekday }: StoryDay, habits: readonly Habit[], chance: Chance): readonly TagId[] {
  return habits.flatMap(({ tag, weeks: [from, until], weekdays, chance: share }) => {
    const drawn = chance.unit() < share;
    return drawn && week >= from && week < until && weekdays.includes(weekday) ? [tag] : [];
  });
}
