import type { Rule } from "../../rule.ts";

export const blameFeelings: readonly Rule[] = [];
