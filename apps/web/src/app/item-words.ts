import { describe, type ItemId } from "@counterpoint/balance";
import { items } from "@counterpoint/library";
import type { CoreMessages } from "./messages/core.ts";

export interface ItemWords {
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly middle: string | null;
}

const QUESTIONS: Readonly<Record<ItemId, string>> = { close: "D1", self: "D2", pull: "D3", load: "D4" };

export function itemWords(item: ItemId): ItemWords {
  const words = items.entries.find((entry) => entry.id === QUESTIONS[item]);
  if (words === undefined) throw new Error(`the library has no words for ${item}`);
  return words;
}

/** Where a note lies, in words, as one would say it: "towards very close". Numbers are for the keyboard only. */
export function placeWords(item: ItemId, value: number | null, today: CoreMessages["today"]): string {
  const words = itemWords(item);
  const place = describe(item, value);
  switch (place.kind) {
    case "unanswered":
      return today.empty;
    case "middle":
      return words.middle ?? today.inBetween;
    case "end":
      return words[place.end];
    case "near":
      return today.near(words[place.end]);
    case "towards":
      return today.towards(words[place.end]);
  }
}

/** The same with the number, so that each step of an arrow key is heard. */
export const spokenPlace = (item: ItemId, value: number | null, today: CoreMessages["today"]): string =>
  value === null ? today.empty : `${placeWords(item, value, today)}, ${value}`;
