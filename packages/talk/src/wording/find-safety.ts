import type { Window } from "./clauses.ts";
import { SAFETY_KINDS, type SafetyKind } from "./labels.ts";
import { matchesOf } from "./matches-of.ts";
import type { Normal } from "./normalise.ts";
import type { SafetyRule } from "./rule.ts";

/** The kinds that the text shows, in the order of `SAFETY_KINDS`. */
export function findSafety(
  { text }: Normal,
  windows: readonly Window[],
  rules: readonly SafetyRule[],
): readonly SafetyKind[] {
  const sentences = windows.filter(({ kind }) => kind === "sentence");
  const isMeant = ({ unless }: SafetyRule, at: number): boolean => {
    if (unless === undefined) return true;
    const from = sentences.findLast(({ start }) => start <= at)?.start ?? 0;
    const next = sentences.find(({ start }) => start > at)?.start ?? text.length;
    return text.slice(from, next).search(unless) < 0;
  };
  const shows = (rule: SafetyRule) => matchesOf(rule.pattern, text).some(({ index }) => isMeant(rule, index));
  const found = new Set(rules.filter(shows).map(({ kind }) => kind));
  return SAFETY_KINDS.filter((kind) => found.has(kind));
}
