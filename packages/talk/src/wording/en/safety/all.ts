import type { SafetyRule } from "../../rule.ts";
import { child } from "./child.ts";
import { coercionByWriter } from "./coercion-by-writer.ts";
import { coerciveControl } from "./coercive-control.ts";
import { fear } from "./fear.ts";
import { physical } from "./physical.ts";
import { selfHarm } from "./self-harm.ts";
import { sexual } from "./sexual.ts";
import { stalking } from "./stalking.ts";
import { threatByWriter } from "./threat-by-writer.ts";
import { threatReceived } from "./threat-received.ts";

/** Every safety rule for English. */
export const SAFETY_RULES: readonly SafetyRule[] = [
  ...fear,
  ...physical,
  ...threatReceived,
  ...threatByWriter,
  ...coerciveControl,
  ...coercionByWriter,
  ...sexual,
  ...stalking,
  ...selfHarm,
  ...child,
];
