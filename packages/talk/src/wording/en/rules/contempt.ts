import type { Rule } from "../../rule.ts";

export const contempt: readonly Rule[] = [];
