import type { Brand } from "@counterpoint/kernel";

/**
 * A day in UTC, counted from 1 January 1970: all that the store learns of when something was written. An hour would tell
 * of a life (S2). What has to end (an announcement, a note) says when, and is gone then.
 */
export type Day = Brand<number, "Day">;

const DAY_MS = 86_400_000;

/** The day it is at the instant `ms` (milliseconds since the Unix epoch). */
export const dayAt = (ms: number): Day => Math.floor(ms / DAY_MS) as Day;

export const daysAfter = (day: Day, days: number): Day => (day + days) as Day;
