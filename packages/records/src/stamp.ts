import type { DeviceId, OpId } from "@counterpoint/kernel";

/**
 * When a batch was written, on a hybrid logical clock (Kulkarni et al. 2014): `ms` since the Unix epoch (48 bits, may
 * be rounded down by the author), `counter` within it (16 bits), then the device and the batch's own id.
 */
export interface Stamp {
  readonly ms: number;
  readonly counter: number;
  readonly device: DeviceId;
  readonly op: OpId;
}

export const MAX_MS: number = 2 ** 48 - 1;
export const MAX_COUNTER: number = 2 ** 16 - 1;

/** How far ahead of a device's own clock a stamp may be and still be believed: 5 minutes. */
export const FUTURE_LIMIT_MS: number = 5 * 60_000;

/**
 * A total order in which every part counts: below 0 where `a` is earlier. Texts compare by code unit, never by locale,
 * or two devices could disagree.
 */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.ms !== b.ms) return a.ms - b.ms;
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.op !== b.op) return a.op < b.op ? -1 : 1;
  return 0;
}

export const isFuture = (stamp: Stamp, now: number): boolean => stamp.ms > now + FUTURE_LIMIT_MS;
