import type { SafetyRule } from "../../rule.ts";

export const threatByWriter: readonly SafetyRule[] = [];
