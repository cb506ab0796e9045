import type { Window } from "./clauses.ts";
import type { Found } from "./found.ts";
import { isGuarded } from "./guards/all.ts";
import type { Normal } from "./normalise.ts";
import type { Rule } from "./rule.ts";

/** All that the rules find and no guard takes away, in the order of the rules. */
export function findMarks(normal: Normal, windows: readonly Window[], rules: readonly Rule[]): readonly Found[] {
  return rules.flatMap((rule) =>
    windows.flatMap((window) => findIn(window, rule, normal, windows)).filter((found) => !isGuarded(found)),
  );
}

function findIn(window: Window, rule: Rule, normal: Normal, windows: readonly Window[]): readonly Found[] {
  if (rule.scope === "message" && windows.filter(({ kind }) => kind === "sentence").length > 1) return [];
  if (rule.scope === "message" && window.kind === "clause") return [];
  return [...window.text.matchAll(rule.pattern)].map((match) => {
    const marked = match.groups?.["mark"] ?? match[0];
    const start = window.start + match.index + match[0].indexOf(marked);
    const holds = (kind: Window["kind"]) =>
      windows.find((it) => it.kind === kind && it.start <= start && start < it.end);
    const sentence = holds("sentence") ?? window;
    return { rule, start, end: start + marked.length, normal, sentence, clause: holds("clause") ?? sentence };
  });
}
