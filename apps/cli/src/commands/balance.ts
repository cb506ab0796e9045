import { type Command, FINE, REFUSED } from "../command.ts";

export const balance: Command = {
  name: "balance",
  summary: "levels, map, changes and links from a table of check-ins",
  words: ["[FILE.csv]"],
  options: [
    { name: "--line-close", value: "N" },
    { name: "--line-self", value: "N" },
    { name: "--as-of", value: "DATE" },
    { name: "--simulate", value: "WORLD" },
    { name: "--couples", value: "N" },
    { name: "--seed", value: "N" },
    { name: "--json" },
  ],
  run: async (given, { out, why }) => {
    const { readWishes } = await import("../balance/wishes.ts");
    const read = readWishes(given);
    if (!read.ok) {
      why(read.error);
      return REFUSED;
    }
    const wishes = read.value;
    const asJson = given.options.has("--json");
    if (wishes.kind === "simulate") {
      const { INSIGHT_WORLDS, simulateInsights } = await import("@counterpoint/balance");
      const { budgetLines } = await import("../balance/budget-text.ts");
      const { world, couples, seed } = wishes;
      const budget = simulateInsights(INSIGHT_WORLDS[world], couples, seed);
      for (const line of asJson ? [JSON.stringify({ world, seed, ...budget })] : budgetLines(budget)) out(line);
      return FINE;
    }
    const { readReport } = await import("../balance/read-report.ts");
    const report = await readReport(wishes.file, wishes.asOf, wishes.lines);
    if (!report.ok) {
      for (const line of report.error) why(line);
      return REFUSED;
    }
    const { reportLines } = await import("../balance/text.ts");
    for (const line of asJson ? [JSON.stringify(report.value)] : reportLines(report.value)) out(line);
    return FINE;
  },
};
