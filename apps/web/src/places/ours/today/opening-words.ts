import { addDays, type CivilDate, civilDateAt, type ZoneId } from "@counterpoint/kernel";
import type { OpeningHour } from "@counterpoint/talk";
import type { questions } from "../../../app/messages/en/questions.ts";
import type { Now } from "../../../app/now.ts";

const HOUR_MS = 3_600_000;

const clock = (lang: string, zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });

/** An hour of the day as a clock on the wall shows it: "20:00". */
export const wallHour = (lang: string, hour: number): string => clock(lang, "UTC").format(hour * HOUR_MS);

/** When it opens, as the reader's own clock will show it, wherever that is. */
export function openingWords(
  opening: OpeningHour,
  { today, zone }: Pick<Now, "today" | "zone">,
  lang: string,
  ask: (typeof questions)["ask"],
): string {
  const ms = opening * HOUR_MS;
  const [date, time] = [civilDateAt(ms, zone), clock(lang, zone).format(ms)];
  if (date === today) return ask.opensToday(time);
  return date === addDays(today, 1) ? ask.opensTomorrow(time) : ask.opensOn(date, time);
}

/** A place by which a clock is known: of "Europe/Lisbon" the last part. */
export const placeOf = (zone: ZoneId): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "November 2026" */
export const monthWords = (lang: string, date: CivilDate): string =>
  new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.parse(date));
