import type { ItemId, Rhythm, TagId } from "@counterpoint/balance";
import type { NeedId } from "@counterpoint/kernel";
import type { Course } from "./course.ts";

/** How many weeks a story has. It ends on the evening before the day on which somebody looks at it. */
const WEEKS = 26;

export const DAYS: number = WEEKS * 7;

/** Where something goes on to the end: a story that does not begin on a Monday reaches into one week more. */
export const END: number = WEEKS + 1;

/** Something that happens now and then, and is tapped on that evening. */
export interface Habit {
  readonly tag: TagId;
  /** The first week, and the one before which it ends. */
  readonly weeks: readonly [from: number, until: number];
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** On each such day. */
  readonly chance: number;
}

/** What is asked every evening, but for the wish for room or closeness, which follows from the others. */
export type Level = Exclude<ItemId, "pull">;

export interface PersonPlan {
  readonly rhythm: Rhythm;
  /** The weekdays on which they mean to answer. */
  readonly evenings: readonly number[];
  /** The share of those on which they do. */
  readonly answered: number;
  /** Weeks and parts of weeks in which life left no evening: from the first up to the second. */
  readonly away: readonly (readonly [from: number, until: number])[];
  /** What they call good enough. */
  readonly lines: { readonly close: number; readonly self: number };
  /** What they picked on their first evening. */
  readonly needs: readonly [NeedId, NeedId, NeedId];
  readonly course: Readonly<Record<Level, Course>>;
  /** Standard deviations around the course. */
  readonly spread: Readonly<Record<Level, number>>;
  readonly habits: readonly Habit[];
}

export interface CouplePlan {
  /** Tried out: with this seed the pictures show what the story tells, whatever weekday it is. */
  readonly seed: number;
  /** What happens to both on the same day. */
  readonly together: readonly Habit[];
}

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
