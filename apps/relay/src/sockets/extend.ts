import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import {
  decodeEntry,
  ENTRY_LABEL,
  type Entry,
  fold,
  isLive,
  type Membership,
  placeOf,
  type Refusal as WhyNot,
} from "@counterpoint/membership";
import type { Refusal } from "@counterpoint/wire";
import { daysAfter } from "../store/day.ts";
import { hourAt } from "../store/hour.ts";
import type { Bytes, EntryEffects } from "../store/port.ts";
import { endedBy, hasToWait } from "./announced.ts";
import type { Standing } from "./chains.ts";
import { checks, sha256 } from "./checks.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/**
 * A chain says itself who may continue it: no proof of a device is needed. One entry at a time for each space; of two
 * relays on one database, the store lets one be first. A space that is not there is refused as an entry that is not
 * allowed.
 */
export function extend(
  space: SpaceId,
  at: number,
  entry: Bytes,
  session: Session,
  around: Surroundings,
): Promise<Answer> {
  return around.turns.take(space, () => extendNow(space, at, entry, session, around));
}

async function extendNow(
  space: SpaceId,
  at: number,
  entry: Bytes,
  session: Session,
  around: Surroundings,
): Promise<Answer> {
  const { store, chains, today } = around;
  const chain = await chains.of(space);
  if (!chain.ok) return chain.error.kind === "no-space" ? "not-allowed" : refusalOf(chain.error);
  const before = chain.value;
  if (at > before.steps.length) return "not-next";
  // It is looked for by itself too: one that was kept may be sent again after others have followed.
  if (placeOf(before, sha256(ENTRY_LABEL, entry)) === at) return { type: "done" };
  if (at < before.steps.length) return "not-next";
  const folded = await fold(before, entry, checks);
  if (!folded.ok) return refusalFor(folded.error);
  const effects = await effectsOf(entry, before, folded.value.state, session, around);
  if (typeof effects === "string") return effects;
  const extended = await store.extendChain(space, at, entry, today(), effects);
  if (!extended.ok) return extended.error.kind === "not-announced" ? "not-yet" : refusalOf(extended.error);
  chains.grown(space, { ...folded.value.state, left: before.left });
  return { type: "done" };
}

function refusalFor(why: WhyNot): Refusal {
  return why === "stale" || why === "unknown-prev" ? "not-next" : "not-allowed";
}

/** How long what lies in a space that was ended for all is kept, so that everybody can fetch what they have not. */
const ENDED_DAYS = 30;

/** Which announced device the entry needs, which of them wait no more once it is there, and whether all ends with it. */
async function effectsOf(
  bytes: Bytes,
  before: Standing,
  after: Membership,
  session: Session,
  { store, now, today }: Surroundings,
): Promise<EntryEffects | Refusal> {
  const announced = await store.announced(before.space);
  if (!announced.ok) return refusalOf(announced.error);
  const decoded = decodeEntry(bytes);
  if (!decoded.ok || decoded.value.kind === "genesis") return "not-allowed";
  const { entry } = decoded.value;
  // Its signature holds, so that it is said to nobody but them.
  if (hasLeft(before, entry)) return "left";
  const ends = endedBy(after, announced.value);
  const removes = takenOut(before, after);
  if (after.dissolvedBy !== null) return { needs: undefined, ends, removes, lastDay: daysAfter(today(), ENDED_DAYS) };
  const needs = hasToWait(entry);
  if (needs === undefined || isVouchedFor(before, entry, session)) return { needs: undefined, ends, removes };
  const waiting = announced.value.find(({ device }) => device === needs.device);
  const isReady =
    waiting !== undefined &&
    waiting.ready <= hourAt(now()) &&
    Buffer.compare(waiting.signing, needs.signing) === 0 &&
    Buffer.compare(waiting.agreement, needs.agreement) === 0;
  return isReady ? { needs: needs.device, ends, removes } : "not-yet";
}

const takenOut = (before: Membership, after: Membership): readonly DeviceId[] =>
  [...before.devices].flatMap(([id, device]) => {
    const then = after.devices.get(id);
    return isLive(device) && (then === undefined || !isLive(then)) ? [id] : [];
  });

function hasLeft({ devices, left }: Standing, { author }: Entry): boolean {
  const member = author.by === "member" ? author.member : devices.get(author.device)?.member;
  return member !== undefined && left.has(member);
}

/**
 * The wait is there for devices to say no. One that brings the entry itself has said yes, as it does when a relay has lost
 * the end of a chain; and where this connection has begun the space, there is nobody who could have been told: it puts
 * back what the relay has lost.
 */
function isVouchedFor({ space, devices }: Membership, { author }: Entry, { proven, begun }: Session): boolean {
  const id = proven.get(space)?.device;
  const device = id === undefined ? undefined : devices.get(id);
  const isOwn = author.by === "member" && device?.member === author.member && isLive(device);
  return begun.has(space) || isOwn;
}
