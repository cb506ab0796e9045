import type { NeedId } from "@counterpoint/kernel";
import type { Card, Sentence, Step, Strength } from "./types.ts";

export interface Sliders {
  /** 0 to 100, or null where not answered. */
  readonly close: number | null;
  readonly self: number | null;
}

export interface StepAsk extends Pick<Sliders, "self"> {
  readonly with: Step["with"];
  readonly needs: readonly NeedId[];
  /** A whole number from 0 to 2^31, such as the days since some day. The same ask always gives the same answer. */
  readonly seed: number;
  /** 0 for the first proposal, then 1, 2 … for another one; comes round again after all that fit. */
  readonly turn: number;
}

export interface CardAsk {
  readonly needs: readonly NeedId[];
  readonly seed: number;
}

/** Something that can be done without having asked anybody. */
export interface AloneGuide {
  stepAlone(ask: Omit<StepAsk, "with">): Step;
}

/** How a text is chosen. The rooms know only this shape; the app hands them the library's. */
export interface Guide {
  strength(needs: readonly NeedId[]): Strength;
  sentence(sliders: Sliders): Sentence;
  step(ask: StepAsk): Step;
  card(ask: CardAsk): Card;
}
