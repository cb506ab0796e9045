/** What people, networks and batteries do. */
import { set } from "@counterpoint/records";
import { day, dayKind, noteKind } from "../kinds.ts";
import { enter, publicKeysOf } from "../links.ts";
import { copyOfSpace, type RelaySpace } from "../relay-space.ts";
import { CALM, type Weather } from "../shaky-transport.ts";
import { awake, type Course, isLive, pick, spaceAtRelay } from "./course.ts";
import { ended } from "./patience.ts";
import { newPlayer, type Player, switchOff } from "./player.ts";
import { handInAll, putIn } from "./rounds.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SKEW = 2 * HOUR;

const MONDAY = day("2026-11-23");
const DAYS = [MONDAY, day("2026-11-24"), day("2026-10-02")];

type Move = (course: Course) => Promise<unknown> | undefined;

/** With their weights. */
export const MOVES: readonly (readonly [number, Move])[] = [
  [620, async (course) => writeBy(course, pick(course.chance, awake(course)))],
  [140, ({ room, chance }) => room.pass(chance.below(20_000))],
  [30, ({ room, chance }) => room.pass(chance.below(HOUR))],
  [60, async (course) => changeNetwork(course)],
  [20, async (course) => pick(course.chance, awake(course))?.running?.sync.hurry()],
  [40, async (course) => sleep(course)],
  [20, async (course) => crash(course)],
  [20, addDevice],
  [8, removeDevice],
  [6, night],
  [20, async (course) => changeWeather(course)],
  [12, async (course) => careForRelay(course)],
];

/** What two do besides. */
export const MOVES_OF_TWO: readonly (readonly [number, Move])[] = [
  ...MOVES,
  [120, putIn],
  [60, async (course) => handInAll(course)],
];

/** A note of its own, one of a few that all of them write, and a day of its person's own. */
export function writeBy({ chance, counts, acknowledged, room }: Course, player: Player | undefined): void {
  if (player?.running === undefined) return;
  const n = ++counts.writes;
  const own = set(noteKind, `n${n}`, { text: player.name });
  const shared = set(noteKind, `s${chance.below(20)}`, { text: `${n}` });
  const mood = set(dayKind, DAYS[n % DAYS.length] ?? MONDAY, { mood: n });
  void player.running.space.commit([...own, ...shared, ...mood]).then((done) => {
    if (done.ok) acknowledged.set(n, { by: player, at: room.timers.now() });
  });
}

function changeNetwork(course: Course): void {
  pick(course.chance, awake(course))?.transport.setOnline(course.chance.below(3) === 0 ? "offline" : "online");
}

/** For some minutes, or for weeks. */
function sleep(course: Course): void {
  const { room, chance } = course;
  const player = pick(chance, awake(course));
  if (player === undefined) return;
  switchOff(player);
  player.offUntil = room.timers.now() + chance.below(chance.below(3) === 0 ? 30 * DAY : HOUR);
}

/** The power goes in the middle of some write. */
function crash(course: Course): void {
  const { chance, counts } = course;
  const player = pick(chance, awake(course));
  if (player?.storage === undefined) return;
  counts.crashes++;
  player.storage.blowAfter(chance.below(6));
  for (let left = chance.below(3); left >= 0; left--) writeBy(course, player);
}

/** Everybody sleeps, and the days pass. */
async function night({ room, chance, players, counts }: Course): Promise<void> {
  counts.nights++;
  for (const player of players) switchOff(player);
  await room.pass(chance.below(5 * DAY));
}

function changeWeather({ players, chance }: Course): void {
  for (const player of players) player.transport.weather = weather(() => chance.unit());
}

function weather(unit: () => number): Weather {
  if (unit() < 0.5) return CALM;
  return { delay: unit() * 5_000, lost: unit() * 0.03, twice: unit() * 0.02, early: unit() * 0.05, cut: unit() * 0.02 };
}

/** What it wrote before goes into the book with it. */
export async function addDevice(course: Course): Promise<void> {
  const { room, chance, players, counts, mostEach } = course;
  const by = pick(chance, awake(course));
  if (by?.running === undefined) return;
  const { member } = by;
  if (players.filter((player) => isLive(player) && player.member === member).length >= mostEach) return;
  const skew = chance.below(2 * SKEW) - SKEW;
  const player = newPlayer(room, { name: `d${players.length}`, member, world: room.newWorld(skew), skew });
  const before = await player.world.open();
  // In a book of two nobody would know whose that was.
  if (by.running.space.members === 1) {
    await before.commit(set(noteKind, `before-${player.name}`, { text: player.name }));
  }
  before.close();
  const keys = await publicKeysOf(player.world);
  const { link, sync, space } = by.running;
  await ended(
    room,
    `${by.name} lets ${player.name} in`,
    sync.extend(() => link.acts.addDevice(keys)),
  );
  // It may have been accepted although nobody heard so.
  await room.pass(MINUTE);
  if (!link.standing().membership?.devices.has(keys.device)) return;
  await enter({ space, link, world: by.world }, player.world);
  players.push(player);
  counts.added++;
}

async function removeDevice(course: Course): Promise<void> {
  const { room, chance, players, counts, gone, copies } = course;
  const by = pick(chance, awake(course));
  const other = pick(
    chance,
    players.filter((player) => isLive(player) && player !== by && player.member === by?.member),
  );
  // What a relay has lost of a device that was taken out, nobody can send again: it is not on all of them any more.
  if (by?.running === undefined || other === undefined || copies !== undefined) return;
  const { link, sync } = by.running;
  const { device } = await publicKeysOf(other.world);
  if (!link.standing().membership?.devices.has(device)) return;
  const from = room.timers.now();
  await ended(
    room,
    `${by.name} takes ${other.name} out`,
    sync.extend(() => link.acts.removeDevice(device)),
  );
  const space = room.relay.spaces.get(link.space);
  if (space?.membership.devices.get(device)?.removal === null) return;
  other.removedAt = from;
  gone.add(device);
  counts.removed++;
}

/** Its host makes a copy, or puts one back; now and then all of it is gone. */
function careForRelay(course: Course): void {
  const { chance } = course;
  const what = chance.below(4);
  if (what < 3) copyRelay(course);
  if (what >= 2) putBack(course, what === 2 ? 1 + chance.below(2) : undefined);
}

export function copyRelay(course: Course): void {
  const space = spaceAtRelay(course);
  if (space !== undefined) course.copies?.push(copyOfSpace(space));
}

/** So many copies back from the newest; what came since is gone from it. Without that, or one so old, all is gone. */
export function putBack(course: Course, back?: number): void {
  const { room, copies, counts, players } = course;
  // What a relay loses of who is gone, nobody can send again.
  if (copies === undefined || !players.every(isLive)) return;
  const present = spaceAtRelay(course);
  const copy = back === undefined ? undefined : copies.at(-back);
  // Whoever reads a part of a chain again before the rest is given back may go on from there, and that fork would stay.
  if (present !== undefined && !isChainOnAll(course, present)) {
    const { chain, membership } = present;
    const old = copy ?? { ...present, log: [], hashes: [], places: new Map() };
    room.relay.spaces.set(old.id, copyOfSpace({ ...old, chain, membership }));
  } else if (copy === undefined) room.relay.spaces.delete(course.space);
  else room.relay.spaces.set(copy.id, copyOfSpace(copy));
  room.relay.cut();
  counts.putBack++;
}

const isChainOnAll = ({ players }: Course, { chain }: RelaySpace): boolean =>
  players.every(({ running }) => running?.link.chain(0).length === chain.length);
