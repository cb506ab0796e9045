import type { Brand } from "@counterpoint/kernel";

/** Whole hours in UTC since 1 January 1970: from when on a chain takes an announced device. Gone with the announcement. */
export type Hour = Brand<number, "Hour">;

const HOUR_MS = 3_600_000;

/** The hour that runs at the instant `ms` (milliseconds since the Unix epoch). */
export const hourAt = (ms: number): Hour => Math.floor(ms / HOUR_MS) as Hour;

/** The first hour that begins when `hours` have passed since `ms`, or later. */
export const hourAfter = (ms: number, hours: number): Hour => Math.ceil(ms / HOUR_MS + hours) as Hour;

/** Hours from `ms` until `hour` begins, rounded up; 0 once it has. */
export const hoursUntil = (hour: Hour, ms: number): number => Math.max(0, Math.ceil(hour - ms / HOUR_MS));
