import type { GuidedForm } from "@counterpoint/library";

/** What was written in each field, by its id. */
export type Written = Readonly<Record<string, string>>;

export interface SaidGuided {
  readonly text: string;
  /** Fields that are still needed, in their order. */
  readonly missing: readonly string[];
}

/**
 * What the fields come to. A sentence whose optional field is empty falls away; where a needed one is empty, its label
 * stands in brackets.
 */
export function sayGuided({ fields, says }: Pick<GuidedForm, "fields" | "says">, written: Written): SaidGuided {
  const said = (id: string): string => withoutStop((written[id] ?? "").trim());
  const isOptional = (id: string): boolean => fields.some((field) => field.id === id && field.isOptional === true);
  const labelOf = (id: string): string => fields.find((field) => field.id === id)?.label ?? id;
  const sentences = says.flatMap((sentence) => {
    const ids = [...sentence.matchAll(SLOT)].map(([, , id = ""]) => id);
    if (ids.some((id) => isOptional(id) && said(id) === "")) return [];
    const words = sentence.replace(
      SLOT,
      (_, before: string, id: string) => before + (withoutWord(before, said(id)) || `[${labelOf(id).toLowerCase()}]`),
    );
    return [asSentence(words)];
  });
  const missing = fields.flatMap(({ id, isOptional: canMiss }) => (canMiss !== true && said(id) === "" ? [id] : []));
  return { text: sentences.join(" "), missing };
}

/** With the word before it, if there is one. */
const SLOT = /((?:\p{L}+ )?)\{([a-z]+)\}/gu;

/** The sentence it goes into has its own; a question keeps its mark, and the sentence gives way. */
const withoutStop = (text: string): string => text.replace(/[.]+$/, "");

/** Somebody may begin with the very word that stands before: “to” after “I would like to”. */
const withoutWord = (before: string, text: string): string =>
  before !== "" && text.toLowerCase().startsWith(before.toLowerCase()) ? text.slice(before.length) : text;

const asSentence = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/([?!])[.?]$/, "$1");
