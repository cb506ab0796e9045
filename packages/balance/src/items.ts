export type ItemId = "close" | "self" | "pull" | "load";

export type TagId = "alone" | "us" | "good" | "thanks" | "hard" | "apart";

export interface ItemDef {
  readonly id: ItemId;
  /** Where its wording stands in the library. */
  readonly question: "D1" | "D2" | "D3" | "D4";
  readonly low: number;
  readonly high: number;
  /** On a bipolar scale the middle is an answer of its own: just right. */
  readonly scale: "unipolar" | "bipolar";
}

export const ITEMS: readonly ItemDef[] = [
  { id: "close", question: "D1", low: 0, high: 100, scale: "unipolar" },
  { id: "self", question: "D2", low: 0, high: 100, scale: "unipolar" },
  { id: "pull", question: "D3", low: -50, high: 50, scale: "bipolar" },
  { id: "load", question: "D4", low: 0, high: 100, scale: "unipolar" },
];

export const TAGS: readonly TagId[] = ["alone", "us", "good", "thanks", "hard", "apart"];

export const NOTE_LIMIT = 4000;
