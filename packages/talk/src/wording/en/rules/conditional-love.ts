import type { Rule } from "../../rule.ts";

export const conditionalLove: readonly Rule[] = [];
