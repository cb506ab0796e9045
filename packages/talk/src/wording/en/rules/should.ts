import type { Rule } from "../../rule.ts";

export const should: readonly Rule[] = [];
