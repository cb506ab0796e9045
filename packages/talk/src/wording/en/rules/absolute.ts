import type { Rule } from "../../rule.ts";

export const absolute: readonly Rule[] = [];
