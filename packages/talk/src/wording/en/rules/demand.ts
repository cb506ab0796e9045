import type { Rule } from "../../rule.ts";

export const demand: readonly Rule[] = [];
