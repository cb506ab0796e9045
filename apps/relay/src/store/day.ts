import type { Brand } from "@counterpoint/kernel";

/** A day in UTC, counted from 1 January 1970: all that the store ever learns of time. An hour would tell of a life (S2). */
export type Day = Brand<number, "Day">;

const DAY_MS = 86_400_000;

/** The day it is at the instant `ms` (milliseconds since the Unix epoch). */
export const dayAt = (ms: number): Day => Math.floor(ms / DAY_MS) as Day;
