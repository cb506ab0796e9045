import { wordingPhrases } from "@counterpoint/library";
import { compose, type Label, readWording, type SafetyKind, textOf } from "@counterpoint/talk";
import type { Message } from "./read-line.ts";

export interface Answer {
  readonly id: unknown;
  /** Of `spans`, each once, the strongest first. */
  readonly labels: readonly Label[];
  readonly safety: boolean;
  readonly safetyKinds: readonly SafetyKind[];
  /** UTF-16 units of the text as it was given, the end exclusive. */
  readonly spans: readonly { readonly label: Label; readonly start: number; readonly end: number }[];
  readonly suggestions: readonly string[];
}

/** A safety signal leaves labels, spans and suggestions empty. */
export function answer({ id, text }: Message): Answer {
  const reading = readWording(text);
  return {
    id,
    labels: [...new Set(reading.marks.map(({ label }) => label))],
    safety: reading.safety.length > 0,
    safetyKinds: reading.safety,
    spans: reading.marks.map(({ label, start, end }) => ({ label, start, end })),
    suggestions: compose(text, reading, wordingPhrases).map(textOf),
  };
}
