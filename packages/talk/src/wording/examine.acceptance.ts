import { windowsOf } from "./clauses.ts";
import { RULES } from "./en/rules/all.ts";
import { findAll } from "./find-marks.ts";
import { guardsOf } from "./guards/all.ts";
import { normalise } from "./normalise.ts";
import type { GuardName, Rule } from "./rule.ts";

export interface Examined {
  readonly rule: Rule["id"];
  /** Those that take it away; none, where it stays. */
  readonly guards: readonly GuardName[];
}

/** Each find of each rule before they are merged: what tests and figures look into. */
export function examine(text: string): readonly Examined[] {
  const normal = normalise(text);
  return findAll(normal, windowsOf(normal.text), RULES).map((found) => ({
    rule: found.rule.id,
    guards: [...guardsOf(found)],
  }));
}
