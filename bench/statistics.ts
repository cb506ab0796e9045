/** The regression that carries what Balance says, and everything that a Balance page of ten years needs. */

import {
  type BalanceInput,
  coefficient,
  mixtureMean,
  mixtureQuantile,
  mixtureSd,
  readBalance,
  ssreg,
  tailProbability,
} from "@counterpoint/balance";
import { addDays, type CivilDate, parseCivilDate, seededChance } from "@counterpoint/kernel";
import { median, timed } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 200;
const REDRAWS = 40;
const DAYS = 182;
const TEN_YEARS = 3_650;
const SHARE_MISSING = 0.3;

export const statistics: Bench = async () => [
  {
    what: `regression of ${DAYS} days on 3 columns, with everything that is read from it`,
    figure: median(Array.from({ length: RUNS }, (_, run) => timed(regression(run)))),
    unit: "ms",
    reach: 8,
    aim: 3,
  },
  {
    what: "ten years of one person's levels redrawn",
    figure: median(Array.from({ length: REDRAWS }, (_, run) => timed(redraw(run)))),
    unit: "ms",
    reach: 150,
    aim: 60,
  },
];

function regression(seed: number): () => void {
  const chance = seededChance(seed);
  const days = (value: () => number): Float64Array => Float64Array.from({ length: DAYS }, value);
  const outcome = days(() => (chance.unit() < SHARE_MISSING ? Number.NaN : chance.below(101)));
  const columns = [days(() => 1), days(() => chance.below(2)), days(() => chance.below(101))];
  return () => {
    const fit = ssreg(columns, outcome);
    if (!fit.ok) throw new Error(fit.error);
    for (const column of columns.keys()) {
      const posterior = coefficient(fit.value, column);
      mixtureMean(posterior);
      mixtureSd(posterior);
      tailProbability(posterior);
      mixtureQuantile(posterior, 0.1);
      mixtureQuantile(posterior, 0.9);
    }
  };
}

function redraw(seed: number): () => void {
  const chance = seededChance(seed);
  const first = date("2016-11-28");
  const checkins = Array.from({ length: TEN_YEARS }, (_, day) => ({
    date: addDays(first, day),
    close: chance.below(101),
    self: chance.below(101),
  })).filter(() => chance.unit() >= SHARE_MISSING);
  const input: BalanceInput = {
    checkins,
    today: addDays(first, TEN_YEARS - 1),
    lines: { close: 60, self: 60, movedOn: null },
    rhythm: "daily",
  };
  return () => readBalance(input);
}

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

await printIfRunAlone(import.meta.filename, statistics);
