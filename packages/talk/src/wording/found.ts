import type { Window } from "./clauses.ts";
import type { Facts } from "./facts.ts";
import type { Normal } from "./normalise.ts";
import type { Rule } from "./rule.ts";

/** What a rule found, before any guard has looked at it. Offsets are in `normal.text`. */
export interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly normal: Normal;
  readonly facts: Facts;
  /** The sentence it begins in, and the clause; the same where there is only one. */
  readonly sentence: Window;
  readonly clause: Window;
}

/** True: what was found is not meant, and is taken away. */
export type Guard = (found: Found) => boolean;
