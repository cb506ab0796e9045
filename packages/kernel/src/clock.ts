import type { ZoneId } from "./zone.ts";

/** The port for time. Pure code never reads a clock; it is handed an instant, a date or one of these. */
export interface Clock {
  /** Milliseconds since the Unix epoch, as the device believes them to be. */
  now(): number;
  /** The zone in which the device is at present; it may change between two calls. */
  zone(): ZoneId;
}
