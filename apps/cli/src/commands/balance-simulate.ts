import type { InsightWorldName } from "@counterpoint/balance";
import { err, ok, type Result } from "@counterpoint/kernel";
import { type Command, FINE, type Given, REFUSED } from "../command.ts";

const COUPLES = { least: 2, most: 100_000, without: 100 };
const SEED = { least: 0, most: 2 ** 32 - 1, without: 1 };

export const balanceSimulate: Command = {
  name: "balance --simulate",
  summary: "how often made-up couples are told what is not true: reference, phi50, latent, missing50, planted",
  words: ["WORLD"],
  options: [{ name: "--couples", value: "N" }, { name: "--seed", value: "N" }, { name: "--json" }],
  run: async (given, { out, why }) => {
    const { INSIGHT_WORLDS, simulateInsights } = await import("@counterpoint/balance");
    const [world = ""] = given.words;
    const isWorld = (name: string): name is InsightWorldName => Object.hasOwn(INSIGHT_WORLDS, name);
    if (!isWorld(world)) {
      why(`There is no world "${world}". There are ${Object.keys(INSIGHT_WORLDS).join(", ")}.`);
      return REFUSED;
    }
    const couples = readWhole(given, "--couples", COUPLES);
    const seed = readWhole(given, "--seed", SEED);
    if (!couples.ok || !seed.ok) {
      for (const one of [couples, seed]) if (!one.ok) why(one.error);
      return REFUSED;
    }
    const budget = simulateInsights(INSIGHT_WORLDS[world], couples.value, seed.value);
    const { budgetLines } = await import("../balance/budget-text.ts");
    const report = { world, seed: seed.value, ...budget };
    for (const line of given.options.has("--json") ? [JSON.stringify(report)] : budgetLines(budget)) out(line);
    return FINE;
  },
};

function readWhole({ options }: Given, name: string, { least, most, without }: typeof COUPLES): Result<number, string> {
  const typed = options.get(name) ?? String(without);
  const fits = /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
  return fits ? ok(Number(typed)) : err(`"${name}" takes a whole number from ${least} to ${most}, not "${typed}".`);
}
