import type { SafetyRule } from "../../rule.ts";

export const coercionByWriter: readonly SafetyRule[] = [];
