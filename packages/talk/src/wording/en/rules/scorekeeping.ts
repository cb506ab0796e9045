import type { Rule } from "../../rule.ts";

export const scorekeeping: readonly Rule[] = [];
