import type { SafetyRule } from "../../rule.ts";

export const stalking: readonly SafetyRule[] = [];
