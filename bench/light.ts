/**
 * What somebody waits for who writes while few others do: 1,000 WebSockets are open, four in each of 250 spaces, and 100
 * envelopes a second come at random instants from random writers, each delivered to three others as well. From the moment
 * an envelope is handed to the socket to its acknowledgement, which is after the disk has it.
 */
import { seededChance } from "@counterpoint/kernel";
import { counterpoint } from "./peers/counterpoint.ts";
import { openRooms } from "./peers/load.ts";
import { quantile } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { startServer } from "./support/serving.ts";
import { printIfRunAlone } from "./support/table.ts";

const ENVELOPES = 2000;
const PER_SECOND = 100;

const chance = seededChance(20_261_126);

export const light: Bench = async () => {
  const [file, ...given] = counterpoint.server;
  const server = await startServer(file, ...given);
  try {
    const rooms = await openRooms(server.port, counterpoint);
    const waits: Promise<number>[] = [];
    for (let i = 0; i < ENVELOPES; i++) {
      const room = rooms[chance.below(rooms.length)];
      if (room === undefined) continue;
      // Whoever writes does not wait for the others, or a slow answer would hide that the next ones are late.
      await new Promise((next) => setTimeout(next, (-Math.log(1 - chance.unit()) * 1000) / PER_SECOND));
      const start = performance.now();
      waits.push(room.send().then(() => performance.now() - start));
    }
    const figures = await Promise.all(waits);
    for (const room of rooms) room.close();
    return [
      {
        what: "an envelope acknowledged, light load, median",
        figure: quantile(figures, 0.5),
        unit: "ms",
        reach: 6,
        aim: 3,
      },
      { what: "the same, 99th percentile", figure: quantile(figures, 0.99), unit: "ms", reach: 25, aim: 10 },
    ];
  } finally {
    await server.stop();
  }
};

await printIfRunAlone(import.meta.filename, light);
