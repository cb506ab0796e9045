/** How one of two ends what they share, and what has to hold then. */
import { leaveSpace } from "../../partners/leave-space.ts";
import type { Running } from "../fleet.ts";
import { CALM } from "../shaky-transport.ts";
import { awake, type Course, isLive, pick } from "./course.ts";
import { hold } from "./invariants.ts";
import { ended } from "./patience.ts";
import { numbersOf, type Player, switchOff, switchOn } from "./player.ts";
import { answersOf } from "./rounds.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST_TRIES = 20;

/** What one shows of what either wrote, and of the answers of both. */
const shownBy = (running: Running): string =>
  JSON.stringify([[...numbersOf(running)].toSorted((one, other) => one - other), answersOf(running)]);

/** Without a word. For the devices of who has left it is over; those of the other are not to notice. Their devices. */
export async function leave(course: Course): Promise<readonly Player[]> {
  const { room, players, counts } = course;
  const by = someone(course);
  const own = players.filter((player) => isLive(player) && player.member === by.member);
  await again(course, by, ({ link }) => leaveSpace(link, { transport: by.transport, timers: room.timers }));
  for (const player of own) player.removedAt = room.timers.now();
  counts.left++;
  return own;
}

/** Whoever has left is done with it on each device, and still shows what it showed. The other is in step, and alone. */
export async function hasLeft(course: Course, own: readonly Player[]): Promise<void> {
  const { room, players } = course;
  for (const player of own) {
    const before = await freshly(course, player, shownBy);
    await room.pass(HOUR);
    hold(
      player.running?.sync.status().kind === "left",
      `whoever has left has done with it: not ${player.name}, which is ${JSON.stringify(player.running?.sync.status())}`,
    );
    hold(player.running !== undefined && shownBy(player.running) === before, `what was shared stays on ${player.name}`);
    switchOff(player);
  }
  for (const { running, name } of players.filter((player) => isLive(player))) {
    const kind = running?.sync.status().kind;
    hold(kind === undefined || kind === "in-step", `nobody notices who has left: ${name} is ${kind}`);
  }
}

/** For both, and said to both: each keeps what there is. */
export async function dissolve(course: Course): Promise<void> {
  const { room, counts } = course;
  const players = course.players.filter(isLive);
  const by = someone(course);
  await again(course, by, ({ link, sync }) => sync.extend(() => link.acts.dissolve()));
  counts.ended++;
  for (const player of players) await freshly(course, player, () => undefined);
  for (let patience = 0; patience < MOST_TRIES && !players.every(isOver); patience++) await room.pass(HOUR);
  const all = players.flatMap(({ running }) => (running === undefined ? [] : [JSON.stringify(answersOf(running))]));
  for (const { name, running } of players) {
    hold(running?.sync.status().kind === "ended", `what was ended is over for both: not for ${name}`);
  }
  hold(course.counts.putBack > 0 || new Set(all).size === 1, "all keep the same answers of what was ended");
}

/** All have just met. */
function someone(course: Course): Player {
  const by = pick(course.chance, awake(course));
  if (by === undefined) throw new Error("one of two can end it at any time: nobody is there");
  return by;
}

const isOver = ({ running }: Player): boolean => running?.sync.status().kind === "ended";

/** Begins anew with what the disk has, on a network as it should be. */
async function freshly<T>({ room }: Course, player: Player, look: (running: Running) => T): Promise<T | undefined> {
  switchOff(player);
  player.transport.weather = CALM;
  player.transport.setOnline("online");
  await switchOn(room, player);
  return player.running === undefined ? undefined : look(player.running);
}

/** Until it is done: the network may be bad, and the power may go. */
async function again(
  { room }: Course,
  by: Player,
  act: (running: Running) => Promise<{ readonly ok: boolean }>,
): Promise<void> {
  by.transport.setOnline("online");
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (by.storage?.isBlown() === true) switchOff(by);
    if (by.running === undefined) await switchOn(room, by);
    if (by.running === undefined) continue;
    const done = await ended(room, `${by.name} ends what two share`, act(by.running));
    if (done.ok) return;
    await room.pass(MINUTE);
  }
  throw new Error("one of two can leave at any time: it did not come about");
}
