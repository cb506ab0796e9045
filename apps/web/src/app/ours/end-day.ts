import { addDays, type CivilDate } from "@counterpoint/kernel";

/** So long it may be put off: whoever waits longer is in it still. */
const LATEST = 30;

/** The days that can be chosen for ending a book of two later: from tomorrow on. */
export const endDays = (today: CivilDate): readonly CivilDate[] =>
  Array.from({ length: LATEST }, (_, at) => addDays(today, at + 1));

/** Also after that day: a device may have lain in a drawer. */
export const isEndDue = (endsOn: CivilDate | null, today: CivilDate): boolean => endsOn !== null && endsOn <= today;
