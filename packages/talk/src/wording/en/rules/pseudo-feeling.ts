import type { Rule } from "../../rule.ts";

export const pseudoFeeling: readonly Rule[] = [];
