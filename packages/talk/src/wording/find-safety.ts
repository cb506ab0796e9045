import type { Window } from "./clauses.ts";
import { SAFETY_KINDS, type SafetyKind } from "./labels.ts";
import type { Normal } from "./normalise.ts";
import type { SafetyRule } from "./rule.ts";

/** The kinds that the text shows, in the order of `SAFETY_KINDS`. */
export function findSafety(
  { text }: Normal,
  windows: readonly Window[],
  rules: readonly SafetyRule[],
): readonly SafetyKind[] {
  const found = new Set(
    rules.filter((rule) => [...text.matchAll(rule.pattern)].some(isMeant(rule, windows))).map(({ kind }) => kind),
  );
  return SAFETY_KINDS.filter((kind) => found.has(kind));
}

const isMeant =
  ({ unless }: SafetyRule, windows: readonly Window[]) =>
  ({ index }: RegExpExecArray): boolean => {
    const sentence = windows.find(({ kind, start, end }) => kind === "sentence" && start <= index && index < end);
    return unless === undefined || sentence === undefined || sentence.text.search(unless) < 0;
  };
