/**
 * Mutated frames at a client, as many as asked for, under a seed that nobody has tried:
 *
 *     node scripts/soak/frames.ts --frames 1000000
 *
 * Ends with 1 where the client crashes or loses something, or where its memory goes on growing.
 */
import { parseArgs } from "node:util";
import { storm } from "../../packages/space/src/testing/storm.ts";

const { values } = parseArgs({ options: { frames: { type: "string" }, seed: { type: "string" } } });
const frames = Number(values.frames ?? 1_000_000);
const seed = Number(values.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]);

/** What is still reachable may grow by so much after a tenth of the way, in megabytes. */
const MOST_MIB = 40;

const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

console.log(`frames: seed ${seed}`);
let early: number | undefined;
let late = 0;
const result = await storm({
  seed,
  frames,
  each: (count) => {
    late = used();
    if (early === undefined && count >= frames / 10) early = late;
  },
});
const grown = late - (early ?? late);
console.log(`frames: ${JSON.stringify({ ...result, grownMiB: Math.round(grown) })}`);
if (grown > MOST_MIB) process.exitCode = 1;
