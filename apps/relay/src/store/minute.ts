import type { Brand } from "@counterpoint/kernel";

/** Whole minutes in UTC since 1 January 1970: until when a note lies. Gone with the note, a quarter of an hour later. */
export type Minute = Brand<number, "Minute">;

const MINUTE_MS = 60_000;

/** The minute that runs at the instant `ms` (milliseconds since the Unix epoch). */
export const minuteAt = (ms: number): Minute => Math.floor(ms / MINUTE_MS) as Minute;

export const minutesAfter = (minute: Minute, minutes: number): Minute => (minute + minutes) as Minute;
