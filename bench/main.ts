/** Every measurement of this folder in one table: `npm run bench`, or some of them: `npm run bench -- merge size`. */
import { boot } from "./boot.ts";
import { catchUp } from "./catch-up.ts";
import { coldOpen } from "./cold-open.ts";
import { exporting } from "./exporting.ts";
import { idle } from "./idle.ts";
import { insights } from "./insights.ts";
import { intake } from "./intake.ts";
import { light } from "./light.ts";
import { merge } from "./merge.ts";
import { relay } from "./relay.ts";
import { size } from "./size.ts";
import { slider } from "./slider.ts";
import { spaces } from "./spaces.ts";
import { statistics } from "./statistics.ts";
import { store } from "./store.ts";
import { type Bench, type Row, verdict } from "./support/row.ts";
import { table } from "./support/table.ts";
import { tenYears } from "./ten-years.ts";
import { typedToShown } from "./typed-to-shown.ts";
import { wording } from "./wording.ts";
import { zones } from "./zones.ts";

const BENCHES: Readonly<Record<string, Bench>> = {
  size,
  boot,
  slider,
  merge,
  "cold-open": coldOpen,
  export: exporting,
  statistics,
  "ten-years": tenYears,
  zones,
  insights,
  intake,
  "catch-up": catchUp,
  "typed-to-shown": typedToShown,
  store,
  relay,
  light,
  idle,
  spaces,
  wording,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
const rows: Row[] = [];
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) throw new Error(`There is no "${name}". There are: ${Object.keys(BENCHES).join(", ")}.`);
  console.error(`${name} …`);
  rows.push(...(await bench()));
}
console.log(table(rows));
process.exitCode = rows.some((row) => verdict(row) === "not met") ? 1 : 0;
