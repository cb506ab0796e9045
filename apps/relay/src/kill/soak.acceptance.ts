/**
 * What the tests do in a slice, for as long as it takes: a relay is killed, on SQLite and on PostgreSQL, and a relay is
 * sent mutated frames. Arguments: kills on each, frames, seed. Ends with 1 at the first thing that is not as it should be.
 */
import { findPostgres, startCluster } from "../../../../scripts/postgres.ts";
import { sendMutated } from "../sockets/mutated-frames.acceptance.ts";
import { killRelay } from "./kill-relay.acceptance.ts";
import { makeGrounds } from "./relay-process.acceptance.ts";

const [kills = 0, frames = 0, seed = 20_261_126] = process.argv.slice(2).map(Number);
const MOST_GROWTH = 16 * 1024 * 1024;

async function killOn(name: string, databaseUrl: string): Promise<void> {
  const grounds = makeGrounds();
  try {
    const { acknowledged, unanswered } = await killRelay(grounds, databaseUrl, kills, seed);
    const lost = `${acknowledged} envelopes acknowledged, none lost or doubled; ${unanswered} unanswered, taken again`;
    console.log(`${name}: killed ${kills} times, seed ${seed}: ${lost}`);
  } finally {
    grounds.clear();
  }
}

if (kills > 0) {
  await killOn("SQLite", "");
  const programs = findPostgres();
  if (programs === undefined) console.log("PostgreSQL is not installed: left out");
  else {
    const cluster = startCluster(programs, ["fsync=off"]);
    try {
      await killOn("PostgreSQL", cluster.url({}));
    } finally {
      cluster.stop();
    }
  }
}

if (frames > 0) {
  const survived = await sendMutated(frames, seed);
  const counts = [...survived.answers].map(([answer, count]) => `${answer} ${count}`).join(", ");
  console.log(`${survived.frames} mutated frames, seed ${seed}: ${survived.closed} lines closed; ${counts}`);
  console.log(`memory grew by ${Math.round(survived.grown / 1024)} KiB`);
  if (survived.grown > MOST_GROWTH) throw new Error("memory grows with the number of frames");
}
