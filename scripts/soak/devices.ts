/**
 * Histories of the devices of one person, and by turns of two, under seeds that nobody has tried, for so many minutes:
 *
 *     node scripts/soak/devices.ts --minutes 20
 *     node scripts/soak/devices.ts --seed 7 --steps 10000
 *
 * Ends with 1, and says the seed, where something did not hold.
 */
import { parseArgs } from "node:util";
import { simulate } from "../../packages/space/src/testing/simulation/simulate.ts";

const STEPS = 10_000;

const { values } = parseArgs({
  options: { minutes: { type: "string" }, seed: { type: "string" }, steps: { type: "string" } },
});
const end = Date.now() + Number(values.minutes ?? 0) * 60_000;
const steps = Number(values.steps ?? STEPS);
const isOver = (): boolean => values.minutes !== undefined && Date.now() > end;

let seed = Number(values.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]);
do {
  console.log(`devices: seed ${seed}`);
  const people = seed % 2 === 0 ? 2 : 1;
  const history = await simulate({ seed, steps, people, relay: seed % 3 === 0 ? "put-back" : "kept", isOver });
  console.log(`devices: ${JSON.stringify(history)}`);
  seed++;
} while (values.minutes !== undefined && !isOver());
