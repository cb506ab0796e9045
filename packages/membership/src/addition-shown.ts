import { type CivilDate, daysBetween } from "@counterpoint/kernel";

/** How long each of a person's own devices shows that another was added. */
export const ADDITION_SHOWN_DAYS = 14;

/**
 * Counted from the day on which this very device learnt of it. A chain holds no dates: whoever adds a device could
 * otherwise write an old one, and nobody would ever be shown it. A clock that was set back shows it for longer.
 */
export const isAdditionShown = (learnt: CivilDate, today: CivilDate): boolean =>
  daysBetween(learnt, today) < ADDITION_SHOWN_DAYS;
