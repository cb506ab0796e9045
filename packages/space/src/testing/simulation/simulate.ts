/**
 * One person with up to four devices, or two with three each, for weeks: they write, sleep, lose their network and their power, come and go, on a
 * network that delays, loses, repeats and reorders, with clocks that are up to two hours apart. After each step what has
 * to hold is looked at. The same seed gives the same history.
 */
import { createRoom, type Room, shareBook, shareCouple } from "../fleet.ts";
import { CALM } from "../shaky-transport.ts";
import { type Counts, type Course, isLive } from "./course.ts";
import {
  allIsEverywhere,
  inStepIsTheSame,
  nobodyIsAlarmed,
  nothingOpensAlone,
  ownIsThere,
  removedReadsNothing,
} from "./invariants.ts";
import { addDevice, MOVES, MOVES_OF_TWO } from "./moves.ts";
import { newPlayer, type Player, switchOff, switchOn } from "./player.ts";

const HOUR = 3_600_000;
const MEET_EVERY = 200;
/** Longer than any back-off, and than the clocks are apart. */
const PATIENT = 5 * HOUR;

/** Something that must not be, done before a step: to see that it is found. */
export interface Fault {
  readonly at: number;
  readonly plant: (course: Course) => unknown;
}

export interface Simulation {
  readonly seed: number;
  readonly steps: number;
  readonly fault?: Fault;
  readonly people?: 1 | 2;
  /** Whether the relay's host puts a copy back now and then. */
  readonly relay?: "kept" | "put-back";
  /** Ends it early, and well. */
  readonly isOver?: () => boolean;
}

export interface History extends Counts {
  /** Rounds that have opened. */
  readonly opened: number;
  readonly steps: number;
  readonly days: number;
  readonly envelopes: number;
}

export async function simulate({
  seed,
  steps,
  fault,
  people = 1,
  relay = "kept",
  isOver = () => false,
}: Simulation): Promise<History> {
  const room = createRoom(seed);
  const players = people === 1 ? await onePerson(room, seed) : await twoPeople(room, seed);
  const counts: Counts = { writes: 0, added: 0, removed: 0, crashes: 0, nights: 0, putBack: 0, putIn: 0 };
  const course: Course = {
    room,
    chance: room.chance,
    players,
    mostEach: people === 1 ? 4 : 3,
    acknowledged: new Map(),
    gone: new Set(),
    counts,
    answered: new Map(),
    copies: relay === "kept" ? undefined : [],
  };
  let at = 0;
  try {
    await wake(course);
    await addDevice(course);
    for (; at < steps && !isOver(); at++) {
      await wake(course);
      if (fault?.at === at) await fault.plant(course);
      await move(course, people === 1 ? MOVES : MOVES_OF_TWO);
      await room.quiet.settled();
      await look(course);
      if (at % MEET_EVERY === MEET_EVERY - 1) await meet(course);
    }
    await meet(course);
  } catch (cause) {
    throw new Error(`seed ${seed}, step ${at} of ${steps}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  } finally {
    for (const player of course.players) switchOff(player);
  }
  const envelopes = [...room.relay.spaces.values()].reduce((sum, { log }) => sum + log.length, 0);
  const reveals = [...room.relay.spaces.values()].flatMap(({ log }) => log).filter(({ envelope }) => envelope[0] === 3);
  return { ...counts, opened: reveals.length, steps: at, days: Math.round(room.timers.now() / (24 * HOUR)), envelopes };
}

const bookSeed = (seed: number): number => (seed % 1_000_000) + 1;

const onePerson = async (room: Room, seed: number): Promise<Player[]> => [
  newPlayer(room, { name: "d0", member: "a", world: await shareBook(room, bookSeed(seed)), skew: 0 }),
];

async function twoPeople(room: Room, seed: number): Promise<Player[]> {
  const worlds = await shareCouple(room, bookSeed(seed));
  return (["a", "b"] as const).map((member, at) =>
    newPlayer(room, { name: `d${at}`, member, world: worlds[member], skew: 0 }),
  );
}

async function move(course: Course, moves: typeof MOVES): Promise<void> {
  let left = course.chance.below(moves.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of moves) {
    left -= weight;
    if (left < 0) return void (await make(course));
  }
}

/** Who has slept long enough, and whose disk has stopped, begins anew with what the disk has. */
async function wake(course: Course): Promise<void> {
  const { room, players } = course;
  // Days on which nobody is there are not worth a step each.
  const soonest = Math.min(...players.filter(isLive).map(({ running, offUntil }) => (running ? 0 : offUntil)));
  if (soonest > room.timers.now()) await room.pass(soonest - room.timers.now());
  for (const player of players) {
    if (player.storage?.isBlown() === true) switchOff(player);
    if (player.running !== undefined || player.offUntil > room.timers.now()) continue;
    await switchOn(room, player);
    ownIsThere(course, player);
  }
}

async function look(course: Course): Promise<void> {
  if (course.players.some((player) => player.storage?.isBlown() === true)) return;
  nobodyIsAlarmed(course);
  nothingOpensAlone(course);
  removedReadsNothing(course);
  await inStepIsTheSame(course);
}

/** Everybody comes together, on a network as it should be. */
async function meet(course: Course): Promise<void> {
  const { room, players } = course;
  for (const player of players) {
    player.offUntil = 0;
    player.transport.weather = CALM;
    player.transport.setOnline("online");
  }
  await wake(course);
  await room.pass(HOUR);
  // Whoever is ahead is believed when the others' clocks have come there.
  for (const player of players) switchOff(player);
  await room.pass(PATIENT);
  await wake(course);
  for (let patience = 0; patience < 4 && !isTogether(course); patience++) await room.pass(HOUR / 4);
  for (const { running } of players) await running?.space.refresh();
  await room.quiet.settled();
  await look(course);
  allIsEverywhere(course);
}

const isTogether = ({ players }: Course): boolean =>
  players.filter(isLive).every(({ running }) => running?.sync.status().kind === "in-step");
