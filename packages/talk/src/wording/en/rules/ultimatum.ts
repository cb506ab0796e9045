import type { Rule } from "../../rule.ts";

export const ultimatum: readonly Rule[] = [];
