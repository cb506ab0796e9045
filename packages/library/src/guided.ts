import type { MissionId } from "@counterpoint/kernel";
import type { Entry } from "./types.ts";

/** Forms that help to say one kind of thing. */
export type GuidedId = "time" | "differently" | "again" | "hurt" | "reassure" | "give" | "tell" | "lean" | "hold";

export interface GuidedField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** To choose from, or to write something else. */
  readonly choices: readonly string[];
  /** What is said without it is whole too. */
  readonly isOptional?: true;
}

/** A sentence, with `{field}` where a field is said; it falls away where an optional field of it is empty. */
export type GuidedSentence = string;

/** A few fields that come to one thing to say; kept nowhere, and sent by nobody but the one who says it. */
export interface GuidedForm extends Entry {
  readonly id: GuidedId;
  readonly missions: readonly MissionId[];
  readonly title: string;
  /** For a list. */
  readonly about: string;
  readonly lead: string;
  /** What it is not for, and what nobody owes. */
  readonly note: string;
  readonly fields: readonly GuidedField[];
  readonly says: readonly GuidedSentence[];
  /** Off the screen. */
  readonly end: string;
}
