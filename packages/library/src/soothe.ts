import type { Entry } from "./types.ts";

/** A feeling by its exact name. */
export interface FeelingWord {
  /** As said after "I feel". */
  readonly word: string;
  readonly meaning: string;
}

/** From what is felt first to the words that are nearer. */
export interface FeelingFamily extends Entry {
  readonly name: string;
  readonly words: readonly FeelingWord[];
  /** What such a feeling often asks for: a guess, and said as one. */
  readonly asks: string;
}

/** Something to do with oneself, step by step, off the screen as soon as can be. */
export interface Grounding extends Entry {
  readonly title: string;
  readonly steps: readonly string[];
}
