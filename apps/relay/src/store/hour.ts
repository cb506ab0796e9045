import type { Brand } from "@counterpoint/kernel";
import type { Day } from "./day.ts";

/**
 * Whole hours in UTC since 1 January 1970: from when on a chain takes an announced device, and the hour that two people
 * have named for their answers. Gone with what it is about.
 */
export type Hour = Brand<number, "Hour">;

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** Instead of an hour: at once, when both say so. */
export const TOGETHER_NOW: Hour = 0 as Hour;

/** How long an answer waits for the other, from the hour on that was named for both. */
const WAITING_HOURS = 7 * DAY_HOURS;

/** No answer is put in longer before its hour: what waits in vain would never be erased. */
const AHEAD_HOURS = 60 * DAY_HOURS;

/** The hour that runs at the instant `ms` (milliseconds since the Unix epoch). */
export const hourAt = (ms: number): Hour => Math.floor(ms / HOUR_MS) as Hour;

/** The first hour that begins when `hours` have passed since `ms`, or later. */
export const hourAfter = (ms: number, hours: number): Hour => Math.ceil(ms / HOUR_MS + hours) as Hour;

/** Hours from `ms` until `hour` begins, rounded up; 0 once it has. */
export const hoursUntil = (hour: Hour, ms: number): number => Math.max(0, Math.ceil(hour - ms / HOUR_MS));

/** One that was named by its number. */
export const hourOf = (count: number): Hour => count as Hour;

/** Whether `opens` is further off than anything may wait for, seen from the hour that runs. */
export const isTooFarOff = (opens: Hour, now: Hour): boolean => opens > now + AHEAD_HOURS;

/** From which hour on what opens at `opens` has waited too long. */
export const lapsesAt = (opens: Hour): Hour => (opens + WAITING_HOURS) as Hour;

/** The same where none was named, counted from the end of the day on which it came: no other time of it is kept. */
const lapsesAfter = (day: Day): Hour => ((day + 1) * DAY_HOURS + WAITING_HOURS) as Hour;

export const lapseOf = (opens: Hour, day: Day): Hour => (opens === TOGETHER_NOW ? lapsesAfter(day) : lapsesAt(opens));
