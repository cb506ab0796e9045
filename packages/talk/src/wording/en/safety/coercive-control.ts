import type { SafetyRule } from "../../rule.ts";

export const coerciveControl: readonly SafetyRule[] = [];
