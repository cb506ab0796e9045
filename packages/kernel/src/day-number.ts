import type { CivilDate } from "./civil.ts";

/** Days of 400 years of the Gregorian calendar, after which it repeats. */
const ERA_DAYS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/**
 * The days from 1970-01-01 to a date; negative before it. For counting over many dates, where `Temporal` is slow. Years
 * are taken to begin in March, so that the leap day is their last (the reckoning is in Reingold and Dershowitz,
 * Calendrical Calculations, chapter 2).
 */
export function dayNumber(date: CivilDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const year = Number(date.slice(0, 4)) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + daysBefore(month) + Number(date.slice(8)) - 1 - TO_1970;
}

/** The date that is this many days after 1970-01-01. Throws outside the years 0001 to 9999. */
export function civilDateOfDay(number: number): CivilDate {
  const day = number + TO_1970;
  const era = Math.floor(day / ERA_DAYS);
  const dayOfEra = day - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${number} is not within the years 0001 to 9999`);
  const padded = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(((month + 2) % 12) + 1, 2)}-${padded(dayOfYear - daysBefore(month) + 1, 2)}` as CivilDate;
}

/** Days before a month of a year that begins in March, which is month 0. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);
