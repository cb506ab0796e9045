import type { WordingPhrases, WordingSlot, WordingTemplate } from "@counterpoint/library";

export interface Part {
  readonly slot: WordingSlot | "words";
  readonly text: string;
  /** To be filled by who writes it: only they know. */
  readonly isGap: boolean;
}

/** A way to say it of which every part but the words between can be changed. */
export interface Suggestion {
  readonly kind: "short" | "full";
  readonly parts: readonly Part[];
}

export type Filling = Readonly<Partial<Record<WordingSlot, string>>>;

export const textOf = ({ parts }: Pick<Suggestion, "parts">): string =>
  parts
    .map(({ text }) => text)
    .join("")
    .trim();

/** What is not known stays a gap that says what belongs there. */
export function fill(
  kind: Suggestion["kind"],
  template: WordingTemplate,
  filling: Filling,
  gaps: WordingPhrases["gaps"],
): Suggestion {
  const parts = template.map((piece): Part => {
    if (typeof piece === "string") return { slot: "words", text: piece, isGap: false };
    const text = filling[piece.slot];
    return { slot: piece.slot, text: text ?? gaps[piece.slot], isGap: text === undefined };
  });
  return { kind, parts };
}

/** The same with one part changed. An emptied part is a gap again. */
export function change(
  suggestion: Suggestion,
  slot: WordingSlot,
  text: string,
  gaps: WordingPhrases["gaps"],
): Suggestion {
  const filled = text.trim();
  const changed = { text: filled === "" ? gaps[slot] : filled, isGap: filled === "" };
  return {
    ...suggestion,
    parts: suggestion.parts.map((part) => (part.slot === slot ? { ...part, ...changed } : part)),
  };
}

export const isWhole = ({ parts }: Suggestion): boolean => parts.every(({ isGap }) => !isGap);
