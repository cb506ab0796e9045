/** Kills a relay while devices write to it over sockets, starts it again, and looks at what it has; again and again. */
import { seededChance } from "@counterpoint/kernel";
import { connect } from "../sockets/client.acceptance.ts";
import { type Grounds, startRelayProcess } from "./relay-process.acceptance.ts";
import { fail, look, newShelf, readyToWrite, type Shelf } from "./shelf.acceptance.ts";

const SHELVES = 3;
const MOST_BEFORE_KILL = 400;

export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  readonly unanswered: number;
}

/** Throws where something that was acknowledged is lost, or is there twice. */
export async function killRelay(grounds: Grounds, databaseUrl: string, kills: number, seed: number): Promise<Killed> {
  const chance = seededChance(seed);
  const all: Shelf[] = [];
  let [acknowledged, unanswered] = [0, 0];
  let relay = await startRelayProcess(grounds, databaseUrl);
  try {
    for (let at = 0; at < kills; at++) {
      const shelves = await newShelves(relay.port);
      all.push(...shelves);
      await writeUntilKilled(relay.port, shelves, 1 + chance.below(MOST_BEFORE_KILL), () => relay.kill());
      for (const sent of shelves.flatMap((shelf) => [...shelf.sent.values()])) {
        if (sent.seq === undefined) unanswered++;
        else acknowledged++;
      }
      relay = await startRelayProcess(grounds, databaseUrl);
      // Those of the time before too: what was whole once stays whole.
      for (const shelf of all.slice(-2 * SHELVES)) await look(relay.port, shelf);
    }
    for (const shelf of all) await look(relay.port, shelf);
    if ((await relay.stop()) !== 0) fail("the relay does not end in good order");
    return { kills, acknowledged, unanswered };
  } catch (cause) {
    await relay.kill();
    throw new Error(`seed ${seed}, after ${all.length / SHELVES} kills`, { cause });
  }
}

export async function newShelves(port: number): Promise<readonly Shelf[]> {
  const client = await connect(port, `http://localhost:${port}`);
  const shelves = await Promise.all(Array.from({ length: SHELVES }, newShelf));
  for (const { book } of shelves) await client.put(book);
  await client.close();
  return shelves;
}

/** `kill` is called once, after so many answers, while more is on its way. */
export async function writeUntilKilled(
  port: number,
  shelves: readonly Shelf[],
  enough: number,
  kill: () => Promise<void>,
): Promise<void> {
  let count = 0;
  let killed: Promise<void> | undefined;
  const acknowledged = (): void => {
    if (++count >= enough) killed ??= kill();
  };
  const ready = await Promise.all(shelves.map((shelf) => readyToWrite(port, shelf)));
  await Promise.all(ready.map((write) => write(acknowledged)));
  await killed;
}
