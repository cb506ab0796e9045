/**
 * How often the map is wrong about people whose true levels are known: made-up answers of many, for both rhythms, in
 * five worlds and at four distances from the lines. It measures the rule and not the machine; docs/balance.md has the
 * table.
 */
import { WORLDS } from "../packages/balance/src/testing/worlds.ts";
import { simulateZones, type ZoneCondition } from "../packages/balance/src/testing/zone-simulation.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const RUNS = 2_000;
const SEED = 20_261_126;

const DISTANCES: readonly ZoneCondition["distance"][] = [
  { close: 2, self: -2 },
  { close: 5, self: -5 },
  { close: 15, self: -15 },
  { close: 20, self: 2 },
];

export const zones: Bench = async () =>
  (["daily", "three-a-week"] as const).flatMap((rhythm) =>
    DISTANCES.flatMap((distance) => WORLDS.map((world) => measure({ rhythm, distance, world }))),
  );

function measure(condition: ZoneCondition): Row {
  const { rhythm, distance, world } = condition;
  const rates = simulateZones(condition, RUNS, SEED);
  const percent = (share: number): string => `${Math.round(share * 100)}`;
  const beside = [
    `shown ${percent(rates.shown)}`,
    `wrong by the mean ${percent(rates.wrongByMean)}`,
    `interval holds ${percent(rates.covered)}, ±${rates.halfWidth.toFixed(1)}`,
  ];
  return {
    what: `${rhythm}, ${distance.close}/${distance.self} from the lines, ${world.name}: wrong (${beside.join("; ")})`,
    figure: rates.wrong * 100,
    unit: "%",
    // Near one line and far from the other there is only one way to be wrong, and it is by two points.
    ...(Math.abs(distance.close) === Math.abs(distance.self) ? { reach: 3 } : {}),
  };
}

await printIfRunAlone(import.meta.filename, zones);
