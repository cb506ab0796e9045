import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import * as v from "valibot";

/** The id of something said on a day, more than once perhaps: the day, a dot, and 22 letters as an id of a space has. */
export const namedDaySchema: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(/^[0-9-]{10}\.[A-Za-z0-9_-]{22}$/),
  v.check((id) => dayOfName(id) !== null),
);

export const namedDay = (date: CivilDate, name: string): string => `${date}.${name}`;

export function dayOfName(id: string): CivilDate | null {
  const date = parseCivilDate(id.slice(0, 10));
  return date.ok ? date.value : null;
}

/** The newest first; what was said on one day in the order of its names. */
export const newestFirst = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? 1 : one.id > other.id ? -1 : 0;
