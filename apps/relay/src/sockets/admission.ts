import { Bucket } from "./bucket.ts";

/** What takes room at a relay and needs no proof of a device. */
export type Newcomer = "space" | "note" | "locator";

/** How many new ones of each a relay takes in an hour, from everybody together. */
export type AdmissionLimits = Readonly<Record<Newcomer, number>>;

/** In memory alone, and about nobody: who comes too often is a matter of each connection. */
export interface Admission {
  admits(what: Newcomer): boolean;
}

/** Far more than people need who begin on one day. What each space may hold is for the quotas. */
export const DEFAULT_ADMISSION: AdmissionLimits = { space: 1000, note: 20_000, locator: 1000 };

const HOUR_SECONDS = 3600;

/** `now` is a clock that never goes back, in milliseconds. */
export function createAdmission(limits: AdmissionLimits, now: () => number): Admission {
  const bucket = (perHour: number) => new Bucket({ burst: perHour, perSecond: perHour / HOUR_SECONDS }, now());
  const buckets = { space: bucket(limits.space), note: bucket(limits.note), locator: bucket(limits.locator) };
  return { admits: (what) => buckets[what].take(1, now()) };
}
