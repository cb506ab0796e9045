/**
 * From a write on one device until another shows it: two devices in one browser, each with a database and a line of its
 * own, a real relay on SQLite in another process, all on this machine, and nothing waits to be sent together.
 */
import { inStep } from "./support/in-step.ts";
import { quantile } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const TIMES = 200;

export const typedToShown: Bench = async () => {
  const figures = await inStep((page) => page.evaluate<readonly number[]>(`bench.typedToShown(${TIMES})`));
  const p99 = Math.round(quantile(figures, 0.99));
  const what = `typed on one device to shown on another, p50 (p99 ${p99} ms)`;
  return [{ what, figure: quantile(figures, 0.5), unit: "ms", reach: 60, aim: 30 }];
};

await printIfRunAlone(import.meta.filename, typedToShown);
