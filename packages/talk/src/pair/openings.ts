import { addDays, type CivilDate, civilHourAt, startOfDay } from "@counterpoint/kernel";
import type { Pair } from "./pair.ts";

/** How many evenings in a row may open what was laid out on a day; after the last it is over for both. */
export const EVENINGS = 7;

const HOUR_MS = 3_600_000;

/** Hours since 1970 in UTC, as a deposit names when it may open. */
export type OpeningHour = number;

/** “Together now”: at once, when both are in. */
export const NOW: OpeningHour = 0;

/**
 * The next hour at which something laid out on `date` may open, or null after the last. It is the same evening for
 * everybody who answers on a day: when exactly an answer was given cannot be read from it.
 */
export function nextOpening(date: CivilDate, pair: Pair, now: number): OpeningHour | null {
  for (let evening = 0; evening < EVENINGS; evening++) {
    const opening = openingOn(addDays(date, evening), pair);
    if (opening * HOUR_MS > now) return opening;
  }
  return null;
}

/** A zone that is not whole hours from UTC opens at the full hour after. */
function openingOn(date: CivilDate, { zone, hour }: Pair): OpeningHour {
  const guess = startOfDay(date, zone) + hour * HOUR_MS;
  // Where clocks change in between, the wall shows another hour by now.
  const off = ((hour - civilHourAt(guess, zone) + 36) % 24) - 12;
  return Math.ceil((guess + off * HOUR_MS) / HOUR_MS);
}
