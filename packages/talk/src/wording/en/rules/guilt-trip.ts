import type { Rule } from "../../rule.ts";

export const guiltTrip: readonly Rule[] = [];
