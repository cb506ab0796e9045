import type { Entry } from "./types.ts";

/** What somebody sees instead of better words. The names are for the code alone: no screen shows one. */
export type SafetyCardId = "self" | "harmed" | "writer";

/** What a message can show, by the ids that `counterpoint wording` prints. */
export type SafetyKindName =
  | "fear"
  | "physical"
  | "threat_received"
  | "threat_by_writer"
  | "coercive_control"
  | "coercion_by_writer"
  | "sexual"
  | "stalking"
  | "self_harm"
  | "child";

export interface SafetyCard extends Entry {
  readonly title: string;
  readonly texts: readonly string[];
  /** Small things to do, each whole by itself. */
  readonly lines: readonly string[];
  /** On the button that opens Help. */
  readonly help: string;
}
