/**
 * The relay and three others under one load, in one run on one machine: 1,000 WebSockets, four in each of 250 rooms. One
 * of the four sends 420 bytes again and again, four of them on their way at once, and everything is passed on to the
 * other three. The load comes from this process, on the same two cores. Each is measured twice, and the better one counts.
 */
import { counterpoint } from "./peers/counterpoint.ts";
import { hocuspocus } from "./peers/hocuspocus.ts";
import { type Loaded, load } from "./peers/load.ts";
import type { Peer } from "./peers/peer.ts";
import { tinybase } from "./peers/tinybase.ts";
import { yWebsocket } from "./peers/y-websocket.ts";
import type { Bench, Row } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const PEERS = [yWebsocket("does-not-wait"), yWebsocket("waits"), hocuspocus, tinybase];
const RUNS = 2;

async function best(peer: Peer): Promise<Loaded> {
  const runs: Loaded[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await load(peer));
  return runs.reduce((one, other) => (one.each <= other.each ? one : other));
}

const perSecond = ({ each }: Loaded): string => `${Math.round(1000 / each).toLocaleString("en")} a second`;

export const relay: Bench = async () => {
  const own = await best(counterpoint);
  const rows: Row[] = [
    {
      what: `an envelope acknowledged and delivered to 3, 1,000 sockets (${perSecond(own)}; ${counterpoint.durability})`,
      figure: own.each,
      unit: "ms",
      reach: 1 / 8,
      aim: 1 / 12,
    },
    { what: "the same, the relay's share of the processor", figure: own.processor, unit: "ms" },
  ];
  for (const peer of PEERS) {
    const other = await best(peer);
    const what = `time as a share of ${peer.name}'s (${perSecond(other)}; ${peer.durability})`;
    rows.push({ what, figure: own.each / other.each, unit: "×", reach: 1, aim: 1 / 3 });
  }
  return rows;
};

await printIfRunAlone(import.meta.filename, relay);
