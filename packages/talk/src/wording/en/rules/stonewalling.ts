import type { Rule } from "../../rule.ts";

export const stonewalling: readonly Rule[] = [];
