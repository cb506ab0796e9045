/**
 * A new device takes in 50,000 operations that another has written, in a real browser with IndexedDB: each envelope is
 * checked, opened and merged, and journal, log and state are on the disk. Once as after weeks offline, with many saves in
 * an envelope; and for comparison with an envelope for each pair of saves, as a device makes them that is always online.
 * What the network takes is not in it.
 */
import path from "node:path";
import { openVisits } from "./support/browser.ts";
import { best, median } from "./support/measure.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 3;

const CASES = [{ saves: 500, reach: 4_000, aim: 2_000 }, { saves: 2 }];

interface Taken {
  readonly ms: number;
  readonly envelopes: number;
  readonly bytes: number;
}

export const intake: Bench = async () => {
  const visits = await openVisits(path.join(import.meta.dirname, "support/intake-page.ts"), []);
  try {
    const rows: Row[] = [];
    for (const { saves, ...bounds } of CASES) {
      const runs: Taken[] = [];
      for (let i = 0; i < RUNS; i++) {
        runs.push(await visits.visit((page) => page.evaluate<Taken>(`bench.takeIn(${saves})`)));
      }
      const times = runs.map(({ ms }) => ms);
      const { envelopes = 0, bytes = 0 } = runs[0] ?? {};
      const size = `${envelopes.toLocaleString("en")} envelopes, ${(bytes / 1_000_000).toFixed(1)} MB`;
      rows.push({
        what: `50,000 operations taken in on a new device, ${size} (best of ${RUNS}, median ${Math.round(median(times))} ms)`,
        figure: best(times),
        unit: "ms",
        ...bounds,
      });
    }
    return rows;
  } finally {
    await visits.end();
  }
};

await printIfRunAlone(import.meta.filename, intake);
