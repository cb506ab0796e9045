/** Several devices of one book and a relay, all in one room in which time is moved by hand. */
import { type Chance, type Member, type SpaceId, seededChance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import type { FirstLink } from "../link/first-link.ts";
import type { RunningLink } from "../link/link.ts";
import { openLink } from "../link/open-link.ts";
import type { Space } from "../space.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes, Storage } from "../storage/port.ts";
import type { Pace, Sync, Transport } from "../sync/port.ts";
import { startSync } from "../sync/start-sync.ts";
import { beginShared, letIn } from "./couple.ts";
import { type HandTimers, handTimers } from "./hand-timers.ts";
import { noteKind } from "./kinds.ts";
import { beginLinkedBook, enter, publicKeysOf } from "./links.ts";
import { createQuiet, type Quiet } from "./quiet.ts";
import { createTestRelay, type TestRelay } from "./relay.ts";
import { beginSpace, extendSpace } from "./relay-space.ts";
import { createWorld, START_MS, value, type World } from "./world.ts";

/** A device that is switched on. */
export interface Running {
  readonly space: Space;
  readonly link: RunningLink;
  readonly sync: Sync;
  close(): void;
}

export interface Room {
  readonly relay: TestRelay;
  readonly timers: HandTimers;
  readonly quiet: Quiet;
  readonly chance: Chance;
  /** A profile of its own, that is in no book yet. */
  newWorld(skew?: number): World;
  /** Its clock goes with the time of the room, so many milliseconds beside it. */
  setClock(world: World, skew: number): void;
  start(world: World, options?: Starting): Promise<Running>;
  /** All that is due within `ms`, and whatever it brings. */
  pass(ms: number): Promise<void>;
}

export interface Starting {
  readonly transport?: Transport;
  readonly storage?: Storage;
  readonly pace?: Pace;
}

const AT_ONCE: Pace = { shortest: 0, longest: 0 };

export function createRoom(seed: number): Room {
  const [timers, chance] = [handTimers(), seededChance(seed)];
  const relay = createTestRelay({ now: timers.now, chance });
  const quiet = createQuiet(relay.isBusy);
  const setClock = (world: World, skew: number): void => {
    world.clock.now = () => START_MS + timers.now() + skew;
  };
  return {
    relay,
    timers,
    quiet,
    chance,
    setClock,
    newWorld: (skew = 0) => {
      const world = createWorld(undefined, chance.below(2 ** 31));
      setClock(world, skew);
      return world;
    },
    start: async (
      world,
      { transport = relay.transport, storage = openMemoryStorage(world.disk), pace = AT_ONCE } = {},
    ) => {
      const space = await world.open({ storage });
      const link = value(await openLink(space, world));
      const sync = startSync({ link, transport, chance, timers, pace });
      await quiet.settled();
      const close = (): void => {
        sync.stop();
        link.close();
        space.close();
      };
      return { space, link, sync, close };
    },
    pass: async (ms) => {
      await quiet.settled();
      const end = timers.now() + ms;
      for (let at = timers.next(); at !== undefined && at <= end; at = timers.next()) {
        timers.step();
        await quiet.settled();
      }
      timers.pass(end - timers.now());
      await quiet.settled();
    },
  };
}

/** A book on one device, put on the relay of the room. */
export async function shareBook(room: Room, seed = 1): Promise<World> {
  const { first } = await beginLinkedBook(seed);
  await putChain(room, first.space.id, first.link.chain(0));
  first.link.close();
  first.space.close();
  room.setClock(first.world, 0);
  return first.world;
}

/** The book of two people, each with one device, put on the relay of the room. */
export async function shareCouple(room: Room, seed = 1): Promise<Readonly<Record<Member, World>>> {
  const worlds = { a: createWorld(undefined, seed), b: createWorld(undefined, seed + 20_000) };
  const { space, chain } = await beginShared(worlds, seed);
  await putChain(room, space, chain);
  for (const world of [worlds.a, worlds.b]) {
    await letIn(world, chain);
    room.setClock(world, 0);
  }
  return worlds;
}

async function putChain({ relay }: Room, id: SpaceId, chain: readonly Bytes[]): Promise<void> {
  const space = await beginSpace(id, chain[0] ?? new Uint8Array());
  if (typeof space === "string") throw new Error(space);
  for (const [at, entry] of chain.entries()) await extendSpace(space, at, entry);
  relay.spaces.set(id, space);
}

/** Lets another profile into the book of a running device, through the relay; it is to be started then. */
export async function admit(
  room: Room,
  { space, link, sync }: Running,
  by: World,
  world: World,
  seen?: FirstLink["seen"],
): Promise<void> {
  (await world.open()).close();
  const keys = await publicKeysOf(world);
  value(await sync.extend(() => link.acts.addDevice(keys)));
  await room.quiet.settled();
  await enter({ space, link, world: by }, world, seen === undefined ? {} : { seen });
}

export const write = async ({ space }: Running, id: string, text: string): Promise<void> =>
  void value(await space.commit(set(noteKind, id, { text })));

export const textsOf = ({ space }: Running): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(space.list(noteKind).map(({ id, fields }) => [id, fields.text]));
