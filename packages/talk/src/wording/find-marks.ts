import type { Window } from "./clauses.ts";
import { type Facts, factsOf } from "./facts.ts";
import type { Found } from "./found.ts";
import { isGuarded } from "./guards/all.ts";
import { matchesOf } from "./matches-of.ts";
import type { Normal } from "./normalise.ts";
import type { Rule } from "./rule.ts";

/** All that the rules find and no guard takes away, in the order of the rules. */
export const findMarks = (normal: Normal, windows: readonly Window[], rules: readonly Rule[]): readonly Found[] =>
  findAll(normal, windows, rules).filter((found) => !isGuarded(found));

/** What the rules find before any guard has looked. */
export function findAll(normal: Normal, windows: readonly Window[], rules: readonly Rule[]): readonly Found[] {
  const sentences = windows.filter(({ kind }) => kind === "sentence");
  const message = { normal, facts: factsOf(normal.text), windows, sentences };
  return rules.flatMap((rule) => {
    const searched = rule.scope === "message" ? wholeMessage(sentences) : isAnchored(rule) ? windows : sentences;
    return searched.flatMap((window) => findIn(window, rule, message));
  });
}

/** Where no end is named, what is found in a clause is found in its sentence. */
const isAnchored = ({ pattern }: Rule): boolean => /(?<!\\)\$|(?<![[\\])\^/.test(pattern.source);

const wholeMessage = (sentences: readonly Window[]): readonly Window[] => (sentences.length === 1 ? sentences : []);

interface Message {
  readonly normal: Normal;
  readonly facts: Facts;
  readonly windows: readonly Window[];
  readonly sentences: readonly Window[];
}

function findIn(window: Window, rule: Rule, { normal, facts, windows, sentences }: Message): readonly Found[] {
  return matchesOf(rule.pattern, window.text).flatMap((match) => {
    const marked = match.groups?.["mark"] ?? match[0];
    const start = window.start + match.index + match[0].indexOf(marked);
    const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
    const sentence = sentences[at] ?? window;
    const clause = windows.find((it) => it.kind === "clause" && it.start <= start && start < it.end) ?? sentence;
    const until = (sentences[at + 1] ?? sentence).end;
    if (rule.unless !== undefined && normal.text.slice(sentence.start, until).search(rule.unless) >= 0) return [];
    return [{ rule, start, end: start + marked.length, normal, facts, sentence, clause }];
  });
}
