import type { SafetyRule } from "../../rule.ts";

export const selfHarm: readonly SafetyRule[] = [];
