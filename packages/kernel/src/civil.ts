import type { Brand } from "./brand.ts";
import { err, ok, type Result } from "./result.ts";
import type { ZoneId } from "./zone.ts";

/**
 * A day on the wall calendar, `2026-11-23`, with no zone: what a person means by "Tuesday". ISO 8601, years 0001 to
 * 9999, so that text order is date order.
 */
export type CivilDate = Brand<string, "CivilDate">;

export function parseCivilDate(text: string): Result<CivilDate, "not-a-date"> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return err("not-a-date");
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return ok(text as CivilDate);
  } catch {
    return err("not-a-date");
  }
}

/** The day that it is in `zone` at the instant `ms` (milliseconds since the Unix epoch). */
export function civilDateAt(ms: number, zone: ZoneId): CivilDate {
  return civil(at(ms, zone).toPlainDate());
}

/** The hour on the wall, 0 to 23. */
export function civilHourAt(ms: number, zone: ZoneId): number {
  return at(ms, zone).hour;
}

/** The instant at which `date` begins in `zone`: not always midnight, where clocks go forward at 00:00. */
export function startOfDay(date: CivilDate, zone: ZoneId): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civil(Temporal.PlainDate.from(date).add({ days }));
}

/** The last day of the month where that month has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return civil(Temporal.PlainDate.from(date).add({ months }));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Rounded down, before 1970 too: an instant between two milliseconds belongs to the earlier one. */
const at = (ms: number, zone: ZoneId): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(zone);

/** Temporal goes on beyond the years of a CivilDate, with signs and six digits that would not sort as text. */
function civil(date: Temporal.PlainDate): CivilDate {
  if (date.year < 1 || date.year > 9999) throw new RangeError(`${date} is not within the years 0001 to 9999`);
  return date.toString() as CivilDate;
}
