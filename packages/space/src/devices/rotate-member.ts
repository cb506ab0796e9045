import { type RecoverySecret, recoveryKeys } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Accept } from "../files/add.ts";
import type { Link } from "../link/port.ts";
import type { StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Conversation } from "../sync/conversation.ts";
import type { ExtendError } from "../sync/port.ts";
import { systemTimers, type Timers } from "../sync/timers.ts";
import { onLine, type Reach } from "./ask.ts";
import { readLocator, writeLocator } from "./locator.ts";
import { memberEntry } from "./member-entry.ts";
import type { DevicesError } from "./port.ts";

/** A book of the person, whose member key may follow from the words and the passphrase of this device. */
export interface Resting {
  readonly link: Link;
  /** Has an entry accepted: a running sync, `acceptOnLine`, or `acceptHere` where nothing is sent. */
  readonly accept: Accept;
  /** Who makes the epoch that is owed then: a running sync by itself, or nobody who is not asked. */
  readonly epochs: "by-sync" | "asked";
  /** Where the list lies that words find; none where nothing is sent. */
  readonly reach?: Reach;
}

export interface Rotating extends Resting {
  /** Of the words and the passphrase as they are. */
  readonly from: RecoverySecret;
  /** Of those that take their place. */
  readonly to: RecoverySecret;
}

/** `other-key`: the book rests on neither: on those of a change that was cut off, or of another device. */
export type RotateError = DevicesError | { readonly kind: "other-key" };

/**
 * One book learns that the lock or the words are about to change: from then on only the new ones bring the person back to
 * it. The new list is there before the old key goes, so that whatever is cut off in between, one of the two pairs of words
 * and passphrase leads to the book. Asked again for the same pair after it was cut off, it goes on. The old list stays:
 * other books may still rest on it (`renewMembers`).
 */
export async function rotateMember(rotating: Rotating): Promise<Result<void, RotateError>> {
  const { link, accept, reach, from, to } = rotating;
  const [old, next] = [await recoveryKeys(from, link.space), await recoveryKeys(to, link.space)];
  const isOf = (keys: typeof old): boolean => sameBytes(own(link)?.keys.signing ?? NONE, keys.signing.publicKey);
  if (own(link) === undefined) return ok(undefined);
  if (isOf(next)) return finish(rotating);
  if (!isOf(old)) return err({ kind: "other-key" });
  const moved =
    reach === undefined ? ok(undefined) : await onLine(reach, (line) => moveList(line, link.space, from, to));
  if (!moved.ok) return moved;
  const rotated = await accept(async () => {
    const now = own(link);
    if (now === undefined) throw new TypeError("a shared book has a chain");
    const replaced = { signing: next.signing.publicKey, recovery: next.agreement.publicKey };
    return memberEntry(now.state, now.member, old, { kind: "rotate-member", ...replaced });
  });
  // Cut off before, with the answer lost: the relay has had it since.
  return rotated.ok || isOf(next) ? finish(rotating) : err(asDevicesError(rotated.error));
}

/** What is left to do once the chain has the new key: the new words bring nobody back before an epoch is sealed for them. */
async function finish({ link, accept, epochs, reach }: Rotating): Promise<Result<void, DevicesError>> {
  if (epochs === "asked") return makeOwedEpoch(link, accept);
  await untilSealed(link, reach?.timers);
  return ok(undefined);
}

const NONE = new Uint8Array();

const PATIENCE_MS = 20_000;

/** The running sync makes it. The caller is about to close the book, so it is waited for; where the line is gone, the next opening does. */
function untilSealed(link: Link, timers: Timers = systemTimers): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      callOff();
      deaf();
      resolve();
    };
    const callOff = timers.after(PATIENCE_MS, end);
    const look = (): void => (link.standing().epochDue ? undefined : end());
    const deaf = link.subscribe(look);
    look();
  });
}

/** In a book of files no file may leave before. */
async function makeOwedEpoch(link: Link, accept: Accept): Promise<Result<void, DevicesError>> {
  const made = link.standing().epochDue ? await accept(() => link.acts.newEpoch()) : ok(undefined);
  return made.ok ? made : err(asDevicesError(made.error));
}

async function moveList(line: Conversation, space: SpaceId, from: RecoverySecret, to: RecoverySecret) {
  const listed = await readLocator(line, from);
  if (!listed.ok) return listed;
  return writeLocator(line, to, (spaces) => [...new Set([...spaces, ...listed.value.spaces, space])]);
}

function own(link: Link) {
  const state = link.standing().membership;
  const member = state?.devices.get(link.device)?.member;
  const keys = member === undefined ? undefined : state?.members.get(member);
  return state === null || member === undefined || keys === undefined ? undefined : { state, member, keys };
}

function asDevicesError(error: ExtendError | StorageError): DevicesError {
  if (typeof error !== "string") return error;
  return error === "offline" ? { kind: "offline" } : { kind: "refused", why: error };
}
