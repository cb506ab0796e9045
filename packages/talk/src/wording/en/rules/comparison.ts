import type { Rule } from "../../rule.ts";

export const comparison: readonly Rule[] = [];
