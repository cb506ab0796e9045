import type { Library } from "../types.ts";

export type PackName = keyof Library;

export type Rule =
  | "schema"
  | "length"
  | "unique-id"
  | "markup"
  | "exclamation"
  | "banned-word"
  | "surveillance"
  | "reading-ease"
  | "one-question"
  | "leading"
  | "opening"
  | "coverage";

export interface Finding {
  readonly pack: PackName;
  /** The entry's id, or an empty text where the whole pack is meant. */
  readonly id: string;
  readonly rule: Rule;
  readonly detail: string;
}
