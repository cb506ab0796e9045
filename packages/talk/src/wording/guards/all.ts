import type { Found, Guard } from "../found.ts";
import type { GuardName } from "../rule.ts";

const GUARDS: Readonly<Partial<Record<GuardName, Guard>>> = {};

/** Whether any guard takes away what was found. */
export const isGuarded = (found: Found): boolean =>
  Object.entries(GUARDS).some(([name, guard]) => !found.rule.spares?.some((spared) => spared === name) && guard(found));
