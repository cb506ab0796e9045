import type { Rule, SafetyRule } from "../rule.ts";

/** What a rule must find, and what stands close to it and is none: at least three of each, by the rule's id. */
export type RuleCases = Readonly<Record<Rule["id"], Cases>>;
export type SafetyCases = Readonly<Record<SafetyRule["id"], Cases>>;

export interface Cases {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
