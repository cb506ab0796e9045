import type { Label, SafetyKind } from "./labels.ts";
import type { Rule } from "./rule.ts";
import type { StrengthKind } from "./strengths.ts";

/** UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A phrase of the original text that tends to hurt. */
export interface Mark extends Span {
  readonly label: Label;
  readonly rule: Rule["id"];
}

/** Of a text with a safety signal nothing else is said. */
export interface Reading {
  readonly safety: readonly SafetyKind[];
  /** At most three, the strongest first. */
  readonly marks: readonly Mark[];
  readonly strengths: readonly StrengthKind[];
}
