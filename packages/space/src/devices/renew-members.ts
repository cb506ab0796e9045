import { type RecoverySecret, recoveryKeys } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Link } from "../link/port.ts";
import type { Door } from "../space.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import { onLine } from "./ask.ts";
import { writeLocator } from "./locator.ts";
import { keepRenewing, readRenewing } from "./renewing.ts";
import { type Resting, type RotateError, rotateMember } from "./rotate-member.ts";

export interface RenewingMembers {
  /** Of the person's own book, in which what was cut off is kept. */
  readonly door: Door;
  readonly books: readonly Resting[];
  /** Of the words and the passphrase as they are. */
  readonly from: RecoverySecret;
  /** Of those that take their place. */
  readonly to: RecoverySecret;
}

/**
 * Before the lock or the words change here, every book that rests on them learns of it, one after the other. Of each the
 * former or the next pair of words and passphrase brings it back while this goes on, and the former list loses them only
 * when none rests on it any more. Asked again for the same pair, it goes on; for a third one it is `other-key`. Books that
 * rest on the words of another device, that were left or have ended stay as they are; one that is not on this device stays
 * in the former list too, since nobody here can tell it.
 */
export async function renewMembers({ door, books, from, to }: RenewingMembers): Promise<Result<void, RotateError>> {
  const begun = await readRenewing(door);
  if (!begun.ok) return begun;
  const due: Resting[] = [];
  for (const book of books.filter(isHere)) {
    const key = await restsOnWhich(book.link, from, to);
    if (key !== "neither") due.push(book);
    else if (begun.value.includes(book.link.space)) return err({ kind: "other-key" });
  }
  if (due.length === 0) return ok(undefined);
  const kept = await keepRenewing(door, [...new Set([...begun.value, ...due.map(({ link }) => link.space)])]);
  if (!kept.ok) return kept;
  for (const book of due) {
    const rotated = await rotateMember({ ...book, from, to });
    if (!rotated.ok) return rotated;
  }
  // What the old list says, the old words can use no more: where it cannot be written now, it is done all the same.
  const reach = due.find((book) => book.reach !== undefined)?.reach;
  const here = new Set(books.map(({ link }) => link.space));
  const rest = (spaces: readonly SpaceId[]) => spaces.filter((space) => !here.has(space));
  if (reach !== undefined) await onLine(reach, (line) => writeLocator(line, from, rest));
  return ok(undefined);
}

function isHere({ link }: Resting): boolean {
  const { membership, over, removed } = link.standing();
  return membership !== null && over === null && !removed;
}

async function restsOnWhich(
  link: Link,
  from: RecoverySecret,
  to: RecoverySecret,
): Promise<"former" | "next" | "neither"> {
  const { membership } = link.standing();
  const member = membership?.devices.get(link.device)?.member;
  const key = member === undefined ? undefined : membership?.members.get(member)?.signing;
  const [former, next] = [await recoveryKeys(from, link.space), await recoveryKeys(to, link.space)];
  if (key !== undefined && sameBytes(key, next.signing.publicKey)) return "next";
  return key !== undefined && sameBytes(key, former.signing.publicKey) ? "former" : "neither";
}
