import { type CivilDate, civilDateAt, daysBetween, UTC } from "@counterpoint/kernel";

/** The same all day long, and another one tomorrow. */
export const seedOf = (date: CivilDate): number => Math.max(0, daysBetween(civilDateAt(0, UTC), date));
