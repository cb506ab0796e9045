import type { Rule } from "../../rule.ts";

export const invalidation: readonly Rule[] = [];
