import { ITEMS, type ItemId } from "./items.ts";

export type End = "low" | "high";

/** Where a value lies between the words at the ends of its slider; "towards" with "high" reads "towards very close". */
export type Place =
  | { readonly kind: "unanswered" }
  | { readonly kind: "middle" }
  | { readonly kind: "end" | "near" | "towards"; readonly end: End };

/** Shares of the way from the middle to an end. "Just right" is a finer answer than "somewhere in between". */
const MIDDLE = { unipolar: 0.2, bipolar: 0.1 };
const NEAR = 0.6;

export function describe(item: ItemId, value: number | null): Place {
  const def = ITEMS.find(({ id }) => id === item);
  if (value === null || def === undefined) return { kind: "unanswered" };
  const middle = (def.low + def.high) / 2;
  const share = (value - middle) / (def.high - middle);
  const end: End = share < 0 ? "low" : "high";
  const away = Math.abs(share);
  if (away <= MIDDLE[def.scale]) return { kind: "middle" };
  return { kind: away >= 1 ? "end" : away > NEAR ? "near" : "towards", end };
}
