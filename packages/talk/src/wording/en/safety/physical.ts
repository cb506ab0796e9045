import type { SafetyRule } from "../../rule.ts";

export const physical: readonly SafetyRule[] = [];
