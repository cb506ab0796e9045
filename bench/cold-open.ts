/**
 * A cold start with ten years in the space: 100,000 records written through the real space, tidied, on IndexedDB in a
 * real browser, which is started anew each time. From opening the database to records that a screen can draw.
 */
import path from "node:path";
import { openVisits } from "./support/browser.ts";
import { best, median } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const STARTS = 5;

interface Opened {
  readonly newest: number;
  readonly months: number;
  readonly held: number;
}

export const coldOpen: Bench = async () => {
  const visits = await openVisits(path.join(import.meta.dirname, "support/page.ts"));
  try {
    await visits.visit((page) => page.evaluate("bench.fill()"));
    const opened: Opened[] = [];
    for (let i = 0; i < STARTS; i++) {
      opened.push(await visits.visit((page) => page.evaluate<Opened>("bench.coldOpen()")));
    }
    const held = (opened[0]?.held ?? 0).toLocaleString("en");
    return [
      row(
        "cold start, newest 50 of 100,000 records",
        opened.map(({ newest }) => newest),
        150,
        80,
      ),
      row(
        `cold start, last 24 months (${held} records)`,
        opened.map(({ months }) => months),
        500,
        300,
      ),
    ];
  } finally {
    await visits.end();
  }
};

function row(name: string, figures: readonly number[], reach: number, aim: number): Row {
  const what = `${name} (best of ${STARTS}, median ${Math.round(median(figures))} ms)`;
  return { what, figure: best(figures), unit: "ms", reach, aim };
}

await printIfRunAlone(import.meta.filename, coldOpen);
