/**
 * A new device in a browser, let into a book of 50,000 operations (10,000 evenings, five of them in each envelope), from
 * opening its database until all of it was fetched, checked, opened, merged, kept and shown.
 */
import { inStep } from "./support/in-step.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const OPERATIONS = 50_000;

export const catchUp: Bench = async () => {
  const { envelopes, figure } = await inStep(async (page) => ({
    envelopes: await page.evaluate<number>(`bench.fill(${OPERATIONS})`),
    figure: await page.evaluate<number>(`bench.catchUp(${OPERATIONS})`),
  }));
  const what = `a new device catches up with 50,000 operations (${envelopes.toLocaleString("en")} envelopes)`;
  return [{ what, figure, unit: "ms", reach: 4_000, aim: 2_000 }];
};

await printIfRunAlone(import.meta.filename, catchUp);
