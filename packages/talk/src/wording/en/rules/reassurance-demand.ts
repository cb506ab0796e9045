import type { Rule } from "../../rule.ts";

export const reassuranceDemand: readonly Rule[] = [];
