import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { encodeReveal } from "@counterpoint/wire";
import { revealOf } from "../exchange/agreeing.ts";
import type { Deposit } from "../exchange/port.ts";
import type { Link } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { areTwoSides, type MeetError, memberOf } from "./meet-here.ts";

/**
 * Opens one round of two people whose profiles are both open on one device, in the place of a relay: what each has put in
 * lies on their own side, under their own lock, so it takes both (A10). The hour that either had set is for when they are
 * apart. Resolves with whether it has opened; why not, nobody learns, as with a relay.
 *
 * Both are asked before either is given anything, so what would open on one side alone opens on neither. Cut off between
 * the two, the other side has it from the first the next time they meet (`meetHere`).
 */
export async function revealHere(one: Link, other: Link, round: RoundId): Promise<Result<boolean, MeetError>> {
  if (!areTwoSides(one, other)) return err({ kind: "other-book" });
  const entries = await entriesOf(one, other, round);
  if (!entries.ok || entries.value === undefined) return entries.ok ? ok(false) : entries;
  for (const { exchange } of [one, other]) {
    const would = await exchange.wouldOpen(entries.value);
    if (!would.ok || !would.value) return would;
  }
  for (const link of [one, other]) {
    const taken = await link.takeLoose(entries.value);
    if (!taken.ok) return taken;
  }
  return ok(true);
}

/** Both records and the reveal, as a log would have them. */
async function entriesOf(
  one: Link,
  other: Link,
  round: RoundId,
): Promise<Result<readonly Bytes[] | undefined, StorageError>> {
  const [mine, theirs] = [await depositOf(one, round), await depositOf(other, round)];
  if (!mine.ok || !theirs.ok) return mine.ok ? (theirs.ok ? ok(undefined) : theirs) : mine;
  if (mine.value === undefined || theirs.value === undefined) return ok(undefined);
  const isFirst = memberOf(one) === "a";
  const [a, b] = isFirst ? [mine.value, theirs.value] : [theirs.value, mine.value];
  const reveal = revealOf(one.space, { a, b });
  if (reveal === undefined) return ok(undefined);
  const records = [a, b].flatMap(({ sealed }) => (sealed === null ? [] : [sealed.record]));
  return ok([...records, encodeReveal(reveal)]);
}

async function depositOf({ exchange }: Link, round: RoundId): Promise<Result<Deposit | undefined, StorageError>> {
  const waiting = await exchange.unsent();
  return waiting.ok ? ok(waiting.value.find((deposit) => deposit.round === round)) : waiting;
}
