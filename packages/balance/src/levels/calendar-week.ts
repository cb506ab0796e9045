/** Weeks run from Monday to Sunday (ISO 8601). Days are numbered from 1970-01-01, which was a Thursday. */
const MONDAY_OFFSET = 3;

/** 0 is Monday, 6 is Sunday. */
const dayOfWeek = (day: number): number => (((day + MONDAY_OFFSET) % 7) + 7) % 7;

export const mondayOf = (day: number): number => day - dayOfWeek(day);

export const isWeekend = (day: number): boolean => dayOfWeek(day) >= 5;
