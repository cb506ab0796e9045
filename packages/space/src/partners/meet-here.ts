import { err, ok, type Result } from "@counterpoint/kernel";
import { acceptHere, makeDueEpoch } from "../files/add.ts";
import type { Link } from "../link/port.ts";
import { takeAll } from "../link/take-all.ts";
import type { StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";

export type MeetError =
  | StorageError
  /** They are not the two sides of one space. */
  | { readonly kind: "other-book" }
  /** One of the two is not in it any more, or the chains took different ways. */
  | { readonly kind: "apart" };

/**
 * Two people whose profiles are both open on one device: what each has of chain and envelopes reaches the other, through
 * no relay, so the space has to lie at none. Cut off at any point, or done again, it goes on from where it is.
 */
export async function meetHere(one: Link, other: Link): Promise<Result<void, MeetError>> {
  if (!areTwoSides(one, other)) return err({ kind: "other-book" });
  // Whoever left without a word is not given away by what would come, or not come, of it.
  if ([one, other].some((link) => link.standing().over === "left")) return err({ kind: "apart" });
  const chained = await bothWays(one, other, passChain);
  if (!chained.ok) return chained;
  // A disk that refuses it refuses what follows, too.
  await makeDueEpoch(one, acceptHere(one));
  const passed = await bothWays(one, other, async (from, to) => {
    const chain = await passChain(from, to);
    return chain.ok ? takeAll(to, from.envelopes()) : chain;
  });
  if (!passed.ok) return passed;
  return haveOneChain(one, other) && [one, other].every(isIn) ? ok(undefined) : err({ kind: "apart" });
}

/** Two devices of the two people, in a space that began with the same bytes: its id alone anybody can use. */
export function areTwoSides(one: Link, other: Link): boolean {
  const [mine, theirs] = [one.chain(0)[0], other.chain(0)[0]];
  if (one.space !== other.space || mine === undefined || theirs === undefined) return false;
  return sameBytes(mine, theirs) && memberOf(one) !== memberOf(other);
}

export const memberOf = (link: Link): "a" | "b" | undefined =>
  link.standing().membership?.devices.get(link.device)?.member;

const passChain = (from: Link, to: Link): Promise<Result<unknown, StorageError>> => to.takeChain(0, from.chain(0));

async function bothWays(
  one: Link,
  other: Link,
  pass: (from: Link, to: Link) => Promise<Result<unknown, StorageError>>,
): Promise<Result<void, StorageError>> {
  const there = await pass(one, other);
  if (!there.ok) return there;
  const back = await pass(other, one);
  return back.ok ? ok(undefined) : back;
}

function haveOneChain(one: Link, other: Link): boolean {
  const [mine, theirs] = [one.chain(0), other.chain(0)];
  return mine.length === theirs.length && mine.every((entry, at) => sameBytes(entry, theirs[at] ?? NOTHING));
}

const NOTHING = new Uint8Array();

function isIn(link: Link): boolean {
  const { over, removed } = link.standing();
  return over === null && !removed;
}
