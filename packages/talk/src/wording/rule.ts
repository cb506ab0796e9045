import type { Label, SafetyKind } from "./labels.ts";

/** A guard looks at one find and can only take it away. `spares` of a rule names those that it is not subject to. */
export type GuardName =
  | "quoted"
  | "reported"
  | "negated"
  | "self"
  | "third-party"
  | "thing"
  | "positive-complement"
  | "question"
  | "polite"
  | "logistics"
  | "care"
  | "joke"
  | "return-time"
  | "appreciation";

/**
 * What a pattern is tried on: each sentence and each clause of it (so that `^` and `$` are the ends of either), or the
 * whole message, for what says all there is to say ("fine." "k").
 */
export type Scope = "clauses" | "message";

/** One way of saying one thing. Patterns see normalised text without the marks that end it: see `normalise.ts`. */
export interface Rule {
  /** The label, a dot, and a name of its own: `criticism.trait`. */
  readonly id: `${Label}.${string}`;
  readonly label: Label;
  /** From 1 to 10. Of more than three marks the strongest stay. */
  readonly weight: number;
  /** With the flag `g`; a group named `mark` narrows what is marked, else all that matched is. */
  readonly pattern: RegExp;
  readonly scope?: Scope;
  /** What takes a find away again, tried on the sentence that it begins in, together with the next one. */
  readonly unless?: RegExp;
  readonly spares?: readonly GuardName[];
}

/** Tried on the whole normalised text, before anything else. */
export interface SafetyRule {
  readonly id: `${SafetyKind}.${string}`;
  readonly kind: SafetyKind;
  readonly pattern: RegExp;
  /** What takes a find away again, tried on the sentence that it begins in with all that ends it. */
  readonly unless?: RegExp;
}
