import { addDays, type CivilDate, weekday } from "@counterpoint/kernel";
import { DAYS } from "./plan.ts";

/** A day of a story. */
export interface StoryDay {
  /** From 0, the first one. */
  readonly at: number;
  readonly date: CivilDate;
  /** From 0. Weeks begin on Monday, so the first is as a rule only the end of one: what a week tells stays in order. */
  readonly week: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Weeks since the Monday of the first, with the day as a fraction. */
  readonly weeks: number;
}

/** The days of a story that is looked at `today`: the last is yesterday, so that today is there to be tried. */
export function calendar(today: CivilDate): readonly StoryDay[] {
  const first = addDays(today, -DAYS);
  const start = weekday(first) - 1;
  return Array.from({ length: DAYS }, (_, at) => ({
    at,
    date: addDays(first, at),
    week: Math.floor((start + at) / 7),
    weekday: ((start + at) % 7) + 1,
    weeks: (start + at) / 7,
  }));
}
