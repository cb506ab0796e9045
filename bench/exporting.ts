/**
 * A sealed backup of 100,000 records, from IndexedDB in a real browser to a file that can be handed over: the time of
 * it, and what the page holds meanwhile, which must not grow with the book.
 */
import path from "node:path";
import { openVisits } from "./support/browser.ts";
import { best, median } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 3;

interface Exported {
  readonly ms: number;
  readonly heldBytes: number | null;
  readonly fileBytes: number;
}

export const exporting: Bench = async () => {
  const visits = await openVisits(path.join(import.meta.dirname, "support/export-page.ts"), [
    "--enable-precise-memory-info",
    "--js-flags=--expose-gc",
  ]);
  try {
    await visits.visit((page) => page.evaluate("bench.fill()"));
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const { ms } = await visits.visit((page) => page.evaluate<Exported>("bench.timed()"));
      times.push(ms);
    }
    const { heldBytes, fileBytes } = await visits.visit((page) => page.evaluate<Exported>("bench.weighed()"));
    const size = `${Math.round(fileBytes / 1_000_000)} MB`;
    const rows: readonly Row[] = [
      {
        what: `sealed backup of 100,000 records, ${size} (best of ${RUNS}, median ${Math.round(median(times))} ms)`,
        figure: best(times),
        unit: "ms",
        reach: 10_000,
        aim: 5_000,
      },
      {
        what: "memory by which the page grows while it is written",
        figure: (heldBytes ?? Number.NaN) / 1_000,
        unit: "kB",
        reach: 20_000,
        aim: 10_000,
      },
    ];
    return rows;
  } finally {
    await visits.end();
  }
};

await printIfRunAlone(import.meta.filename, exporting);
