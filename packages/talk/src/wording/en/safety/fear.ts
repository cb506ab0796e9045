import type { SafetyRule } from "../../rule.ts";

export const fear: readonly SafetyRule[] = [];
