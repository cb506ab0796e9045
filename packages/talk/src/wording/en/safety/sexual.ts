import type { SafetyRule } from "../../rule.ts";

export const sexual: readonly SafetyRule[] = [];
