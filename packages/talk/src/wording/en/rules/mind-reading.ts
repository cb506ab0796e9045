import type { Rule } from "../../rule.ts";

export const mindReading: readonly Rule[] = [];
