import { type CivilDate, civilDateAt, civilHourAt, startOfDay, type ZoneId } from "@counterpoint/kernel";
import { type Checkin, isEmpty } from "./checkin.ts";

/** A moment as the person lives it. */
export interface Moment {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Where the person is now. */
  readonly zone: ZoneId;
}

export interface Offer {
  readonly date: CivilDate;
  readonly which: "today" | "yesterday";
}

const NOON = 12;

/** Which days Today shows: this one, and until noon also the one before if nothing was said about it. */
export function offers(checkins: readonly Checkin[], now: number, zone: ZoneId): readonly Offer[] {
  const today: Offer = { date: civilDateAt(now, zone), which: "today" };
  const before = dayBefore(today.date, zone);
  const filled = checkins.some((checkin) => checkin.date === before && !isEmpty(checkin));
  if (filled || civilHourAt(now, zone) >= NOON) return [today];
  return [today, { date: before, which: "yesterday" }];
}

/** Which way `date` lies from the person's today. Only today and yesterday can be begun. */
export function whenIs(date: CivilDate, { now, zone }: Moment): "today" | "yesterday" | "earlier" | "future" {
  const today = civilDateAt(now, zone);
  if (date === today) return "today";
  if (date > today) return "future";
  return date === dayBefore(today, zone) ? "yesterday" : "earlier";
}

/** The day that ended when `date` began: not always the date before, since a place may skip one (Samoa in 2011). */
const dayBefore = (date: CivilDate, zone: ZoneId): CivilDate => civilDateAt(startOfDay(date, zone) - 1, zone);
