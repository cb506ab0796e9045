import type { Rule } from "../../rule.ts";

export const withdrawal: readonly Rule[] = [];
