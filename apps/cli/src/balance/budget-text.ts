import type { InsightBudget } from "@counterpoint/balance";

/** What a simulation found, for people. */
export function budgetLines(budget: InsightBudget): readonly string[] {
  const { couples, falsePerYear, standardError, noneFalse, twoOrMoreFalse, truePerYear, planted } = budget;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    `${couples} made-up couples, a year of monthly reviews each`,
    `  said and not true: ${falsePerYear.toFixed(2)} a year (± ${standardError.toFixed(2)})`,
    `  couples who hear nothing that is not true: ${percent(noneFalse)}; two such things or more: ${percent(twoOrMoreFalse)}`,
    ...(planted === 0 ? [] : [`  true and said: ${truePerYear.toFixed(2)} of ${planted} that were put in`]),
  ];
}
