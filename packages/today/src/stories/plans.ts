import type { InventedId } from "@counterpoint/library";
import { erica, ericaAndJonas, jonas } from "./erica-and-jonas.ts";
import { leah, leahAndMarcus, marcus } from "./leah-and-marcus.ts";
import type { CouplePlan, PersonPlan } from "./plan.ts";

interface Plan {
  readonly couple: CouplePlan;
  readonly person: PersonPlan;
  /** Which of the two: each draws chance of their own beside what both share. */
  readonly voice: 1 | 2;
}

export const PLANS: Readonly<Record<InventedId, Plan>> = {
  leah: { couple: leahAndMarcus, person: leah, voice: 1 },
  marcus: { couple: leahAndMarcus, person: marcus, voice: 2 },
  erica: { couple: ericaAndJonas, person: erica, voice: 1 },
  jonas: { couple: ericaAndJonas, person: jonas, voice: 2 },
};
