import type { SafetyRule } from "../../rule.ts";

export const threatReceived: readonly SafetyRule[] = [];
