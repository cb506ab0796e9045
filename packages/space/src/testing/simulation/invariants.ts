/** What has to hold after each step, and where all have met. */
import { toHex } from "@counterpoint/kernel";
import { decodeEnvelope, type LogEntry } from "@counterpoint/wire";
import { hashOfEnvelope } from "../../envelope.ts";
import type { Bytes } from "../../storage/port.ts";
import { type Running, textsOf } from "../fleet.ts";
import { dayKind } from "../kinds.ts";
import { awake, type Course, isLive, spaceAtRelay } from "./course.ts";
import { numbersOf, type Player } from "./player.ts";
import { answersOf, halfOpened, openedAmiss } from "./rounds.ts";

export function hold(what: boolean, rule: string): void {
  if (!what) throw new Error(rule);
}

/** What a relay looks like that was put back from an old copy. */
const PUT_BACK: ReadonlySet<string> = new Set(["rolled-back", "log-forked", "log-changed", "withheld"]);

/**
 * The relay is honest, and so are the devices. That a device which was taken out had just written something is no lie:
 * whoever took it out had not seen that.
 */
export function nobodyIsAlarmed({ players, gone, counts }: Course): void {
  for (const { name, running } of players) {
    if (running === undefined) continue;
    const alarms = running.sync.alarms().filter((alarm) => {
      if (PUT_BACK.has(alarm.kind)) return counts.putBack === 0;
      return alarm.kind !== "after-removal" || !gone.has(alarm.device);
    });
    hold(alarms.length === 0, `no alarm with an honest relay: ${name} says ${JSON.stringify(alarms)}`);
  }
}

/** Before the other has answered nothing of an answer shows, also to whoever wrote it. */
export function nothingOpensAlone(course: Course): void {
  for (const { name, running } of awake(course)) {
    const amiss = running === undefined ? undefined : openedAmiss(running, course.answered);
    hold(amiss === undefined, `nothing opens that both have not answered: ${name} shows ${amiss}`);
  }
}

/**
 * As far as two have read, they have read the same; and who has read all and sent all shows the same. After a copy was put
 * back some still show what others have had no chance to read: until its author offers it once more, all that can be held
 * against a device in step is what the relay has.
 */
export async function inStepIsTheSame(course: Course): Promise<void> {
  const hashes = new Map<number, string>();
  const shown = new Map<number, string>();
  for (const player of awake(course)) {
    const { name, running, skew } = player;
    if (running === undefined) continue;
    const { seen, unsent } = running.link.standing();
    const hash = toHex(seen.hash);
    // Where a copy was put back, there were two logs: who has not been there since has still the other.
    if (course.counts.putBack === 0) {
      hold((hashes.get(seen.seq) ?? hash) === hash, `one log up to ${seen.seq}: ${name} has another`);
    }
    hashes.set(seen.seq, hash);
    const log = spaceAtRelay(course)?.log ?? [];
    if (running.sync.status().kind !== "in-step" || unsent > 0 || seen.seq !== log.length) continue;
    if (course.counts.putBack > 0) {
      const missed = await missing(player, log);
      hold(missed === undefined, `in step, ${name} has all that the relay has: not ${missed}`);
      continue;
    }
    // Who are more than minutes apart believe a stamp at different moments.
    await running.space.refresh();
    const texts = textOf(running);
    hold((shown.get(skew) ?? texts) === texts, `in step, ${name} shows the same`);
    shown.set(skew, texts);
  }
}

/** The place of an envelope that the relay has and this disk has not; undefined where there is none. */
async function missing({ world }: Player, log: readonly LogEntry[]): Promise<number | undefined> {
  const here = new Set(await Promise.all(world.disk.journal.map(({ bytes }) => hashOf(bytes))));
  for (const { seq, envelope } of log) {
    if (decodeEnvelope(envelope).ok && !here.has(await hashOf(envelope))) return seq;
  }
  return undefined;
}

/** Each is looked at after every step. */
const HASHES = new WeakMap<Bytes, Promise<string>>();

function hashOf(bytes: Bytes): Promise<string> {
  const known = HASHES.get(bytes);
  if (known !== undefined) return known;
  const hash = hashOfEnvelope(bytes).then(toHex);
  HASHES.set(bytes, hash);
  return hash;
}

const textOf = (running: Running): string =>
  JSON.stringify([
    Object.entries(textsOf(running)).sort(),
    ...(["a", "b"] as const).map((owner) => running.space.list(dayKind, owner)),
  ]);

/** What a disk has said to have is there again after any end. */
export function ownIsThere({ acknowledged }: Course, player: Player): void {
  if (player.running === undefined) return;
  const numbers = numbersOf(player.running);
  for (const [n, { by }] of acknowledged) {
    hold(by !== player || numbers.has(n), `nothing committed is lost: ${player.name} misses its own ${n}`);
  }
}

/** From when it was taken out, with a little for what was on its way. */
export function removedReadsNothing({ players, acknowledged }: Course): void {
  for (const player of players) {
    const { removedAt, running } = player;
    if (removedAt === undefined || running === undefined) continue;
    for (const n of numbersOf(running)) {
      const note = acknowledged.get(n);
      const isLater = note !== undefined && note.by !== player && note.at > removedAt + 60_000;
      hold(!isLater, `a removed device reads nothing later: ${player.name} reads ${n}`);
    }
  }
}

/** All have met, on a quiet network: everything that a device of the book wrote is on each of them, and each shows it. */
export function allIsEverywhere(course: Course): void {
  const live = awake(course);
  const [first] = live;
  for (const player of live) {
    const { running, name } = player;
    if (running === undefined || first?.running === undefined) continue;
    hold(
      running.sync.status().kind === "in-step",
      `all come back in step: ${name} is ${JSON.stringify(running.sync.status())}`,
    );
    const numbers = numbersOf(running);
    for (const [n, { by }] of course.acknowledged) {
      hold(!isLive(by) || numbers.has(n), `nothing is lost: ${name} misses ${n} of ${by.name}`);
    }
    hold(textOf(running) === textOf(first.running), `all show the same: ${name} and ${first.name}`);
    const half = halfOpened(running);
    hold(half === undefined, `both answers or neither: ${name} shows half of ${half}`);
    // What was opened at a relay that was put back since is on those devices that had read it.
    const isSame = JSON.stringify(answersOf(running)) === JSON.stringify(answersOf(first.running));
    hold(course.counts.putBack > 0 || isSame, `all show the same answers: ${name} and ${first.name}`);
  }
}
