import { seededChance } from "@counterpoint/kernel";
import { readAssociation } from "../insights/association.ts";
import { changePasses, REVIEW_DAYS, readChange } from "../insights/change.ts";
import { HYPOTHESES } from "../insights/hypotheses.ts";
import { regressorOf } from "../insights/signals.ts";
import { makeCoupleYear, type PersonYear, YEAR_DAYS } from "./couple-year.ts";
import type { InsightWorld } from "./insight-worlds.ts";

/** What a year of monthly reviews says to made-up couples, where it is known what is true. */
export interface InsightBudget {
  readonly couples: number;
  /** Links and changes that are said in a year, to both together, and are not true. */
  readonly falsePerYear: number;
  /** The standard error of that mean. */
  readonly standardError: number;
  /** Shares of couples to whom nothing false is said, and at least two things. */
  readonly noneFalse: number;
  readonly twoOrMoreFalse: number;
  /** Of the true links and changes that were put in, how many a year are said; and how many there are. */
  readonly truePerYear: number;
  readonly planted: number;
}

const FIRST_REVIEW = 84;

export function simulateInsights(world: InsightWorld, couples: number, seed: number): InsightBudget {
  const chance = seededChance(seed);
  const falses: number[] = [];
  let [found, planted] = [0, 0];
  for (let couple = 0; couple < couples; couple++) {
    const counts = makeCoupleYear(world, chance).map(reviewYear);
    falses.push(counts.reduce((sum, one) => sum + one.falses, 0));
    found += counts.reduce((sum, one) => sum + one.found, 0);
    planted += counts.reduce((sum, one) => sum + one.planted, 0);
  }
  const falsePerYear = falses.reduce((sum, one) => sum + one, 0) / couples;
  const variance = falses.reduce((sum, one) => sum + (one - falsePerYear) ** 2, 0) / (couples - 1);
  const share = (of: (count: number) => boolean): number => falses.filter(of).length / couples;
  return {
    couples,
    falsePerYear,
    standardError: Math.sqrt(variance / couples),
    noneFalse: share((count) => count === 0),
    twoOrMoreFalse: share((count) => count >= 2),
    truePerYear: found / couples,
    planted: planted / couples,
  };
}

/** What is said at any review of a year counts once, however often it is said. */
function reviewYear({ signals, truths }: PersonYear): Readonly<Record<"falses" | "found" | "planted", number>> {
  const said = new Set<string>();
  for (let day = FIRST_REVIEW; day <= YEAR_DAYS; day += REVIEW_DAYS) {
    for (const { x, y } of HYPOTHESES) {
      const link = readAssociation(regressorOf(signals, x), signals.items[y], day - 1);
      if (link.kind === "effect" && link.passes) said.add(`${x} ${y}`);
    }
    for (const axis of ["close", "self"] as const) {
      const on = (review: number) => readChange(signals.items[axis], review - 1);
      if (day > FIRST_REVIEW && changePasses(on(day), on(day - REVIEW_DAYS))) said.add(`change ${axis}`);
    }
  }
  const isTrue = new Set([
    ...truths.links.map(({ x, y }) => `${x} ${y}`),
    ...truths.drops.map((axis) => `change ${axis}`),
  ]);
  const found = [...said].filter((one) => isTrue.has(one)).length;
  return { falses: said.size - found, found, planted: isTrue.size };
}
