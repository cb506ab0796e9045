import type { Rule } from "../../rule.ts";

export const defensiveness: readonly Rule[] = [];
