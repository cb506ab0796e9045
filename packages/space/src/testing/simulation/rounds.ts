/** What two people put in for each other, and what has to hold of it. */
import type { Member } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { handIn } from "../../exchange/hand-in.ts";
import type { When } from "../../exchange/port.ts";
import type { Running } from "../fleet.ts";
import { answerKind } from "../kinds.ts";
import { START_MS } from "../world.ts";
import { awake, type Course, pick } from "./course.ts";
import type { Player } from "./player.ts";

const HOUR_MS = 3_600_000;

/** Few enough that several devices come upon the same. */
const ROUNDS = 15;
/** And one that chance leaves alone. */
export const ROUND_OF_EACH: string = `r${ROUNDS}`;

/** Which members have ever put in an answer for a round. */
export type Answered = Map<string, Set<Member>>;

/** An answer, or none; soon to be opened, or some days from now. */
export async function putIn(course: Course): Promise<void> {
  const { chance, room, counts } = course;
  const player = pick(chance, awake(course));
  if (player?.running === undefined) return;
  const key = `r${chance.below(ROUNDS)}`;
  const now = Math.floor((START_MS + room.timers.now()) / HOUR_MS);
  const opensAt = chance.below(2) === 0 ? 0 : now + chance.below(72);
  const isAnswer = chance.below(4) > 0;
  const when = { opensAt, above: chance.below(3) };
  if (isAnswer) return answer(course, player, key, when);
  counts.putIn++;
  const { exchange } = player.running.link;
  void exchange.putIn(await exchange.roundOf(key), { kind: "dummy" }, when);
}

export async function answer({ answered, counts }: Course, player: Player, key: string, when: When): Promise<void> {
  if (player.running === undefined) return;
  const { link, space } = player.running;
  answered.set(key, (answered.get(key) ?? new Set()).add(player.member));
  counts.putIn++;
  const batch = space.compose(set(answerKind, key, { text: `${player.member} ${counts.putIn}` }));
  void link.exchange.putIn(await link.exchange.roundOf(key), { kind: "answer", subject: key, batch }, when);
}

/** The hour has come at which all hand in. */
export function handInAll(course: Course): void {
  for (const { running, transport } of awake(course)) {
    if (running !== undefined) void handIn(running.link, { transport, timers: course.room.timers });
  }
}

interface Shown {
  readonly key: string;
  readonly texts: readonly (string | undefined)[];
}

export const answersOf = ({ space }: Running): readonly Shown[] =>
  Array.from({ length: ROUNDS + 1 }, (_, at) => `r${at}`).map((key) => ({
    key,
    texts: (["a", "b"] as const).map((member) => space.get(answerKind, key, member)?.fields.text),
  }));

/** A round of which anything shows that was not answered by both; undefined where there is none. */
export function openedAmiss(running: Running, answered: Answered): string | undefined {
  return answersOf(running).find(
    ({ key, texts }) => texts.some((text) => text !== undefined) && answered.get(key)?.size !== 2,
  )?.key;
}

/** A round of which one answer shows and not the other, or one under another's name. */
export function halfOpened(running: Running): string | undefined {
  return answersOf(running).find(({ texts: [a, b] }) => {
    if (a === undefined || b === undefined) return a !== b;
    return !a.startsWith("a ") || !b.startsWith("b ");
  })?.key;
}
