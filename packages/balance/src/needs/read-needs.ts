import type { NeedId } from "@counterpoint/kernel";
import { normalCdf } from "../statistics/normal-cdf.ts";
import { readRepeated, varianceWithin } from "../statistics/repeated.ts";

/** How much a need was met, 0 to 100, on a day as the kernel numbers days. */
export interface NeedRating {
  readonly need: NeedId;
  readonly day: number;
  readonly met: number;
}

/** What the person has said about a need itself. */
export interface NeedWish {
  /** 0 to 4, or null while it was not asked. */
  readonly importance: number | null;
  /** What is good enough, 0 to 100. */
  readonly line: number;
}

export interface NeedReading {
  readonly need: NeedId;
  /** Ratings, however old. */
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  /** P(met < own line). */
  readonly below: number;
}

export interface NeedsReading {
  /** In the order in which they were first rated. */
  readonly needs: readonly NeedReading[];
  /** Needs that are clearly met. These come first on any screen. */
  readonly strengths: readonly NeedId[];
  /** At most three that are important to the person and clearly not met, the widest gap first. */
  readonly shortfalls: readonly NeedId[];
}

/** One rating around what is true, before a person's own ratings say more. */
const PRIOR = { variance: 12 ** 2, strength: 20 };
const LEAST_BETWEEN = 8 ** 2;
const STRENGTH_BELOW = 0.1;
const SHORTFALL_BELOW = 0.8;
const IMPORTANT = 3;
const LEAST_RATINGS = 2;
const MOST_SHORTFALLS = 3;

/** Importance chooses which shortfalls are shown. It multiplies nothing: that was tried by others and adds nothing. */
export function readNeeds(
  ratings: readonly NeedRating[],
  wishOf: (need: NeedId) => NeedWish,
  today: number,
): NeedsReading {
  const past = ratings.filter(({ day }) => day <= today);
  const names = [...new Set(past.map(({ need }) => need))];
  const questions = names.map((name) =>
    past.filter(({ need }) => need === name).map(({ day, met }) => ({ value: met, age: today - day })),
  );
  const estimates = readRepeated(questions, varianceWithin(questions, PRIOR), LEAST_BETWEEN);
  const needs = names.flatMap((need, i): NeedReading[] => {
    const estimate = estimates[i];
    if (estimate === undefined) return [];
    const sd = Math.sqrt(estimate.variance);
    const below = normalCdf((wishOf(need).line - estimate.mean) / sd);
    return [{ need, n: questions[i]?.length ?? 0, mean: estimate.mean, sd, below }];
  });
  const gap = ({ need, mean }: NeedReading): number => wishOf(need).line - mean;
  const short = needs.filter(
    ({ need, below, n }) =>
      (wishOf(need).importance ?? 0) >= IMPORTANT && below >= SHORTFALL_BELOW && n >= LEAST_RATINGS,
  );
  return {
    needs,
    strengths: needs.filter(({ below }) => below <= STRENGTH_BELOW).map(({ need }) => need),
    shortfalls: short
      .toSorted((one, other) => gap(other) - gap(one))
      .slice(0, MOST_SHORTFALLS)
      .map(({ need }) => need),
  };
}
