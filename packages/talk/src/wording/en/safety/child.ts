import type { SafetyRule } from "../../rule.ts";

export const child: readonly SafetyRule[] = [];
