import type { Rule } from "../../rule.ts";
import { absolute } from "./absolute.ts";
import { blameFeelings } from "./blame-feelings.ts";
import { comparison } from "./comparison.ts";
import { conditionalLove } from "./conditional-love.ts";
import { contempt } from "./contempt.ts";
import { criticism } from "./criticism.ts";
import { defensiveness } from "./defensiveness.ts";
import { demand } from "./demand.ts";
import { guiltTrip } from "./guilt-trip.ts";
import { invalidation } from "./invalidation.ts";
import { mindReading } from "./mind-reading.ts";
import { pseudoFeeling } from "./pseudo-feeling.ts";
import { reassuranceDemand } from "./reassurance-demand.ts";
import { scorekeeping } from "./scorekeeping.ts";
import { should } from "./should.ts";
import { stonewalling } from "./stonewalling.ts";
import { ultimatum } from "./ultimatum.ts";
import { withdrawal } from "./withdrawal.ts";

/** Every rule for English. */
export const RULES: readonly Rule[] = [
  ...criticism,
  ...contempt,
  ...defensiveness,
  ...invalidation,
  ...stonewalling,
  ...withdrawal,
  ...absolute,
  ...mindReading,
  ...blameFeelings,
  ...pseudoFeeling,
  ...ultimatum,
  ...demand,
  ...should,
  ...scorekeeping,
  ...conditionalLove,
  ...reassuranceDemand,
  ...guiltTrip,
  ...comparison,
];
