import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { type MeetError, meetHere, revealHere, type Waiting } from "@counterpoint/space";
import type { PersonHere } from "../lock/person-here.ts";
import type { Messages } from "../messages/en.ts";
import type { OurBook } from "../ours/our-book.ts";
import { openBeside } from "../ours/rooms.ts";
import { openOwn, otherHere } from "./own-book.ts";

/** `apart`: there is no other side of this very book here, or the disk did not let them meet. */
export type TheirsError = "wrong" | "apart";

/**
 * Opens the other person's side of the book of two that is open here, and brings both in step. Their own book is opened
 * for its lock alone, and closed at once.
 */
export async function openTheirs(
  who: PersonHere,
  passphrase: string,
  mine: OurBook,
  words: () => Promise<Messages>,
): Promise<Result<OurBook, TheirsError>> {
  const other = otherHere(who);
  const own = await openOwn(other, passphrase);
  if (!own.ok) return err(own.error === "wrong" ? "wrong" : "apart");
  const beside = await openBeside(other, own.value.door, words);
  own.value.close();
  if (!("book" in beside)) return err("apart");
  const met = await meetHere(mine.link, beside.book.link);
  if (met.ok) return ok(beside.book);
  beside.book.close();
  return err("apart");
}

export type OpenedRound = Pick<Waiting, "round" | "what">;

/**
 * Opens every round of which both have something waiting here, and ends what the disk had cut off between the two sides
 * before. Gives all that no longer wait.
 */
export async function openAll(mine: OurBook, theirs: OurBook): Promise<Result<readonly OpenedRound[], MeetError>> {
  const before = waitingIn(mine, theirs);
  const met = await meetHere(mine.link, theirs.link);
  if (!met.ok) return met;
  const [own, other] = [waitingIn(mine), waitingIn(theirs)];
  // Marks come last: answers stay where they can be read, but that marks have opened is told this once alone.
  const both = [...own.values()]
    .filter(({ round }) => other.has(round))
    .toSorted((one, two) => Number(one.what === "choices") - Number(two.what === "choices"));
  for (const { round } of both) {
    const revealed = await revealHere(mine.link, theirs.link, round);
    if (!revealed.ok) return revealed;
  }
  const after = waitingIn(mine, theirs);
  return ok([...before.values()].filter(({ round }) => !after.has(round)));
}

const waitingIn = (...books: readonly OurBook[]): ReadonlyMap<RoundId, OpenedRound> =>
  new Map(books.flatMap(({ link }) => link.exchange.waiting().map((one) => [one.round, one] as const)));
