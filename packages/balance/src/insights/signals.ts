import type { ItemId } from "../items.ts";
import type { DailySeries } from "../levels/daily-series.ts";
import { at } from "../statistics/at.ts";
import type { Regressor } from "./association.ts";
import { GOOD_OR_THANKS } from "./hypotheses.ts";

/** The days of one person, as the insights read them. */
export interface Signals {
  readonly items: Readonly<Record<ItemId, DailySeries | undefined>>;
  /** 1 on days on which the tag was tapped, 0 on others that were answered. Tags of other programs may be among them. */
  readonly tags: ReadonlyMap<string, DailySeries>;
}

/** One side of a link, by its name. */
export function regressorOf({ items, tags }: Signals, name: string): Regressor {
  if (name === "load") return { scale: "slider", series: items.load };
  if (name === GOOD_OR_THANKS) return { scale: "tag", series: either(tags.get("good"), tags.get("thanks")) };
  return { scale: "tag", series: tags.get(name) };
}

/** 1 where either is; where only one is known, what that one says. */
function either(one: DailySeries | undefined, other: DailySeries | undefined): DailySeries | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const first = Math.min(one.first, other.first);
  const end = Math.max(one.first + one.values.length, other.first + other.values.length);
  const known = (series: DailySeries, day: number): number => {
    const value = at(series.values, day - series.first);
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  const values = Float64Array.from({ length: end - first }, (_, i) => {
    const most = Math.max(known(one, first + i), known(other, first + i));
    return Number.isFinite(most) ? most : Number.NaN;
  });
  return { first, values };
}
