/**
 * How many things a year of monthly reviews says to a made-up couple that are not true, in five worlds, and how much of
 * what is true. It measures the rules and not the machine; docs/balance.md has the table.
 */
import { INSIGHT_WORLDS, type InsightWorldName, simulateInsights } from "@counterpoint/balance";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const COUPLES = 300;
const SEED = 20_261_126;

/** The most that may be said and not be true, in a hundred couple-years. */
const REACH: Readonly<Record<InsightWorldName, number>> = {
  reference: 55,
  phi50: 75,
  latent: 75,
  missing50: 75,
  planted: 75,
};

export const insights: Bench = async () =>
  (["reference", "phi50", "latent", "missing50", "planted"] as const).map((name): Row => {
    const { falsePerYear, standardError, noneFalse, truePerYear, planted } = simulateInsights(
      INSIGHT_WORLDS[name],
      COUPLES,
      SEED,
    );
    const beside = [
      `± ${(100 * standardError).toFixed(0)}`,
      `none in ${Math.round(100 * noneFalse)} of 100 years`,
      ...(planted > 0 ? [`${truePerYear.toFixed(2)} of ${planted} true ones said`] : []),
    ];
    const what = `world ${name}: said and not true, in 100 years of couples (${beside.join("; ")})`;
    return { what, figure: 100 * falsePerYear, unit: "", reach: REACH[name] };
  });

await printIfRunAlone(import.meta.filename, insights);
