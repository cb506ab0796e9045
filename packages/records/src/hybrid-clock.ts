import { isFuture, MAX_COUNTER, type Stamp } from "./stamp.ts";

/** The latest moment a device has written or seen. */
export interface HybridClock {
  readonly ms: number;
  readonly counter: number;
}

/** Where a new device begins; also where one begins anew after its wall clock was put back and its batches re-issued. */
export const CLOCK_START: HybridClock = { ms: 0, counter: 0 };

const HOUR_MS = 3_600_000;

/** `now` with the time within its hour left out, for a space that keeps it from the other person. */
export const toTheHour = (now: number): number => Math.floor(now / HOUR_MS) * HOUR_MS;

/**
 * The moment of the next write, always later than `clock`, even when the wall clock went back. `now` in milliseconds;
 * a space that hides the time of day passes it `toTheHour`, and the counter keeps the order within.
 */
export function tick(clock: HybridClock, now: number): HybridClock {
  const ms = Math.floor(now);
  if (ms > clock.ms) return { ms, counter: 0 };
  if (clock.counter < MAX_COUNTER) return { ms: clock.ms, counter: clock.counter + 1 };
  return { ms: clock.ms + 1, counter: 0 };
}

/**
 * Takes note of another's stamp, so that what is written after reading it sorts after it. A stamp too far ahead of
 * `now` is not followed: one wrong clock must not carry all the others along.
 */
export function observe(clock: HybridClock, seen: Stamp, now: number): HybridClock {
  if (isFuture(seen, now)) return clock;
  const later = seen.ms > clock.ms || (seen.ms === clock.ms && seen.counter > clock.counter);
  return later ? { ms: seen.ms, counter: seen.counter } : clock;
}
