/** What each book has at its beginning or at a step of its own, whatever chance makes of the rest. */
import { awake, type Course } from "./course.ts";
import { hold } from "./invariants.ts";
import { addDevice, copyRelay, putBack, writeBy } from "./moves.ts";
import type { Player } from "./player.ts";
import { answer, answersOf, handInAll, ROUND_OF_EACH } from "./rounds.ts";

const MINUTE = 60_000;

/** Steps since the book began: one that is shorter goes without. */
const COPY_AT = 40;
const PUT_BACK_AT = 80;

/** Before that step of a book. */
export function always(course: Course, step: number): void {
  if (step === COPY_AT) copyRelay(course);
  if (step === PUT_BACK_AT) putBack(course, 1);
}

/** All are there, on a network as it should be: one more comes in, each writes, and what both answer opens. */
export async function begin(course: Course): Promise<void> {
  const { added } = course.counts;
  await course.room.pass(MINUTE);
  await addDevice(course);
  hold(course.counts.added > added, "whoever is in a book can let a device in");
  for (const player of awake(course)) writeBy(course, player);
  if (awake(course).some(({ member }) => member === "b")) await openOne(course);
  await course.room.pass(MINUTE);
}

async function openOne(course: Course): Promise<void> {
  const { room } = course;
  const both = (["a", "b"] as const).flatMap((of) => awake(course).find(({ member }) => member === of) ?? []);
  for (const player of both) await answer(course, player, ROUND_OF_EACH, { opensAt: 0 });
  await room.quiet.settled();
  handInAll(course);
  await room.pass(MINUTE);
  const hasOpened = ({ running }: Player): boolean =>
    running !== undefined && answersOf(running).some(({ key, texts: [a] }) => key === ROUND_OF_EACH && a !== undefined);
  hold(both.every(hasOpened), "what both have answered opens");
}
