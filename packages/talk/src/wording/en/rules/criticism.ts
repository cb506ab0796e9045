import type { Rule } from "../../rule.ts";

export const criticism: readonly Rule[] = [];
