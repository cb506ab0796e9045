import type { SpaceId } from "@counterpoint/kernel";
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
import { hourAt } from "../store/hour.ts";
import type { AnnouncedUse, Bytes } from "../store/port.ts";
import { endedBy, hasToWait } from "./announced.ts";
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
  const use = await useOf(entry, before, folded.value.state, session, around);
  if (typeof use === "string") return use;
  const extended = await store.extendChain(space, at, entry, today(), use);
  if (!extended.ok) return extended.error.kind === "not-announced" ? "not-yet" : refusalOf(extended.error);
  chains.grown(space, folded.value.state);
  return { type: "done" };
}

function refusalFor(why: WhyNot): Refusal {
  return why === "stale" || why === "unknown-prev" ? "not-next" : "not-allowed";
}

/** Which announced device the entry needs, and which of them wait no more once it is there. */
async function useOf(
  bytes: Bytes,
  before: Membership,
  after: Membership,
  session: Session,
  { store, now }: Surroundings,
): Promise<AnnouncedUse | Refusal> {
  const announced = await store.announced(before.space);
  if (!announced.ok) return refusalOf(announced.error);
  const decoded = decodeEntry(bytes);
  if (!decoded.ok || decoded.value.kind === "genesis") return "not-allowed";
  const ends = endedBy(after, announced.value);
  const { entry } = decoded.value;
  const needs = hasToWait(entry);
  if (needs === undefined || isVouchedFor(before, entry, session)) return { needs: undefined, ends };
  const waiting = announced.value.find(({ device }) => device === needs.device);
  const isReady =
    waiting !== undefined &&
    waiting.ready <= hourAt(now()) &&
    Buffer.compare(waiting.signing, needs.signing) === 0 &&
    Buffer.compare(waiting.agreement, needs.agreement) === 0;
  return isReady ? { needs: needs.device, ends } : "not-yet";
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
