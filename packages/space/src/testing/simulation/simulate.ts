/**
 * One person with up to four devices, or two with three each, for weeks: they write, sleep, lose their network and their
 * power, come and go; the two pair, and leave each other with or without a word, and pair again; on a network that delays,
 * loses, repeats and reorders, with clocks that are up to two hours apart. After each step what has to hold is looked at.
 *
 * The same seed gives nearly the same history: the platform's cryptography ends in an order of its own, and who is ready
 * first draws first. So a seed that failed may have to be tried more than once, and what a test counts on is in each
 * history whatever chance makes of the rest (`always.ts`).
 */
import { MOST_SPACES } from "@counterpoint/crypto";
import { toHex } from "@counterpoint/kernel";
import { createRoom, type Room, shareBook } from "../fleet.ts";
import { keysOf } from "../links.ts";
import { CALM } from "../shaky-transport.ts";
import { always, begin } from "./always.ts";
import { awake, type Counts, type Course, isLive, NOTHING_YET, spaceAtRelay } from "./course.ts";
import { dissolve, hasLeft, leave } from "./end.ts";
import {
  allIsEverywhere,
  hold,
  inStepIsTheSame,
  nobodyIsAlarmed,
  nothingOpensAlone,
  ownIsThere,
  removedReadsNothing,
} from "./invariants.ts";
import { MOVES, MOVES_OF_TWO, writeBy } from "./moves.ts";
import { newPeople, type People, pair } from "./pair.ts";
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
  /** How what two share ends; by chance, where it is not said. */
  readonly ends?: "left" | "ended";
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
  ends,
  isOver = () => false,
}: Simulation): Promise<History> {
  const room = createRoom(seed);
  const counts: Counts = { ...NOTHING_YET };
  const opened = new Set<string>();
  const state: Begun = { room, counts, relay, at: 0, course: undefined, people: undefined, books: 0 };
  const isEnd = (): boolean => state.at >= steps || isOver();
  try {
    do {
      const course = people === 1 ? await alone(state, seed) : await together(state);
      state.course = course;
      await wake(course);
      await begin(course);
      // One person's book goes on to the end; what two share ends now and then, so that they begin anew.
      const length = people === 1 ? steps : Math.min(LEAST + room.chance.below(LEAST * 3), Math.floor(steps / 2));
      const end = Math.min(steps, state.at + length);
      await live(state, course, {
        until: () => state.at >= end || isEnd(),
        fault,
        moves: people === 1 ? MOVES : MOVES_OF_TWO,
      });
      await meet(course);
      if (people === 2) await endOf(state, course, ends ?? (room.chance.below(2) === 0 ? "ended" : "left"));
      for (const space of revealed(course)) opened.add(space);
      for (const player of course.players) switchOff(player);
    } while (people === 2 && !isEnd());
  } catch (cause) {
    throw new Error(`seed ${seed}, step ${state.at} of ${steps}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  } finally {
    for (const player of state.course?.players ?? []) switchOff(player);
  }
  const envelopes = [...room.relay.spaces.values()].reduce((sum, { log }) => sum + log.length, 0);
  const days = Math.round(room.timers.now() / (24 * HOUR));
  return { ...counts, opened: opened.size, steps: state.at, days, envelopes };
}

/** As far as it has come, over however many books. */
interface Begun {
  readonly room: Room;
  readonly counts: Counts;
  readonly relay: "kept" | "put-back";
  at: number;
  course: Course | undefined;
  /** Who shared the last book, and how many these two have shared. */
  people: People | undefined;
  books: number;
}

interface Living {
  readonly until: () => boolean;
  readonly fault: Fault | undefined;
  readonly moves: typeof MOVES;
}

async function live(state: Begun, course: Course, { until, fault, moves }: Living): Promise<void> {
  for (const from = state.at; !until(); state.at++) {
    await wake(course);
    if (fault?.at === state.at) await fault.plant(course);
    always(course, state.at - from);
    await move(course, moves);
    await course.room.quiet.settled();
    await look(course);
    if (state.at % MEET_EVERY === MEET_EVERY - 1) await meet(course);
  }
}

/** Steps that what two share goes on for at the least, and those that the other goes on alone. */
const LEAST = 200;
const ALONE = 60;

/** One of the two leaves without a word, and the other goes on as if they were silent; or it is ended for both. */
async function endOf(state: Begun, course: Course, ends: "left" | "ended"): Promise<void> {
  if (ends === "ended") return dissolve(course);
  const own = await leave(course);
  const before = revealed(course).length;
  const end = state.at + ALONE;
  await live(state, course, { until: () => state.at >= end, fault: undefined, moves: MOVES_OF_TWO });
  await meet(course);
  await hasLeft(course, own);
  hold(revealed(course).length <= before, "nothing opens any more that who has left had put in");
}

/** The rounds that have opened. */
const revealed = (course: Course): readonly string[] =>
  (spaceAtRelay(course)?.log ?? []).flatMap(({ envelope }) => (envelope[0] === 3 ? [toHex(envelope)] : []));

const bookSeed = (seed: number): number => (seed % 1_000_000) + 1;

async function alone({ room, counts, relay }: Begun, seed: number): Promise<Course> {
  const world = await shareBook(room, bookSeed(seed));
  return courseOf({ room, counts, relay }, 4, [newPlayer(room, { name: "d0", member: "a", world, skew: 0 })]);
}

/** Two who have never met, or who have, and begin anew. */
async function together(state: Begun): Promise<Course> {
  const { room, counts } = state;
  if (state.people === undefined || room.chance.below(3) === 0 || state.books >= MOST_SPACES) {
    state.people = await newPeople(room);
    state.books = 0;
  }
  const worlds = await pair(room, state.people);
  state.books++;
  counts.paired++;
  const players = (["a", "b"] as const).map((member, at) =>
    newPlayer(room, { name: `d${at}`, member, world: worlds[member], skew: 0 }),
  );
  return courseOf(state, 3, players);
}

async function courseOf(
  { room, counts, relay }: Pick<Begun, "room" | "counts" | "relay">,
  mostEach: number,
  players: Player[],
): Promise<Course> {
  const [first] = players;
  if (first === undefined) throw new RangeError("somebody takes part");
  const { space } = await keysOf(first.world);
  return {
    ...{ room, space, chance: room.chance, players, mostEach, counts },
    ...{ acknowledged: new Map(), gone: new Set(), answered: new Map() },
    copies: relay === "kept" ? undefined : [],
  };
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
  for (const player of awake(course)) writeBy(course, player);
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
