import type { DeviceId } from "@counterpoint/kernel";
import { type AddDevice, decodeEntry, isLive } from "@counterpoint/membership";
import { type Announcement, announcementContent, type ClientMessage, MAX_ANNOUNCED } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Answer, Session } from "./relay-session.ts";
import { CHECKS, type RelaySpace } from "./relay-space.ts";

const HOUR_MS = 3_600_000;
const WAIT_MS = 48 * HOUR_MS;

/** A device that the holder of a member key wants to add, and since when. */
interface Waiting extends Omit<Announcement, "hoursLeft"> {
  readonly since: number;
}

/** What waits in one space; `changes` counts, so that everybody can be told once. */
export interface Announced {
  changes: number;
  readonly waiting: Map<DeviceId, Waiting>;
}

export const nothingAnnounced = (): Announced => ({ changes: 0, waiting: new Map() });

type Announce = Extract<ClientMessage, { readonly type: "announce" }>;

export async function announce(message: Announce, space: RelaySpace, all: Announced, now: number): Promise<Answer> {
  const { device, signing, agreement, signature } = message;
  const content = announcementContent(space.id, { device, signing, agreement });
  const [member] = [...space.membership.members.values()];
  if (member === undefined || !(await CHECKS.verify(member.signing, "announce", content, signature)))
    return "bad-proof";
  const before = all.waiting.get(device);
  if (before === undefined) {
    if (all.waiting.size >= MAX_ANNOUNCED) return "over-quota";
    all.waiting.set(device, { device, signing, agreement, signature, since: now });
    all.changes++;
  } else if (!sameBytes(before.signing, signing) || !sameBytes(before.agreement, agreement)) return "taken";
  return { type: "announced", hoursLeft: hoursLeft(all.waiting.get(device), now) };
}

export const announcementsOf = (space: RelaySpace, all: Announced, now: number): Answer => ({
  type: "announcements",
  space: space.id,
  announced: [...all.waiting.values()].map(({ since, ...keys }) => ({
    ...keys,
    hoursLeft: hoursLeft({ since, ...keys }, now),
  })),
});

export function refuseAnnounced(device: DeviceId, all: Announced): Answer {
  if (all.waiting.delete(device)) all.changes++;
  return { type: "done" };
}

/** Also where no device is left that could say no: whoever has the member key can take all of them out at once. */
const hoursLeft = (waiting: Waiting | undefined, now: number): number =>
  waiting === undefined ? WAIT_MS / HOUR_MS : Math.max(0, Math.ceil((waiting.since + WAIT_MS - now) / HOUR_MS));

/**
 * Whether the entry adds a device by a member key before its time, or under other keys than were announced. A live device
 * that brings it has said yes, and whoever began the space on this line may be putting back what was lost.
 */
export function isTooSoon(entry: Bytes, space: RelaySpace, all: Announced, session: Session, now: number): boolean {
  const added = addedByMember(entry);
  if (added === undefined || session.begun.has(space.id) || hasLiveDevice(session, space)) return false;
  const waiting = all.waiting.get(added.device);
  const same = waiting !== undefined && sameBytes(waiting.signing, added.signing);
  return hoursLeft(same ? waiting : undefined, now) > 0;
}

function hasLiveDevice({ proven }: Session, { id, membership }: RelaySpace): boolean {
  const proof = proven.get(id);
  const device = proof === undefined ? undefined : membership.devices.get(proof.device);
  return device !== undefined && isLive(device);
}

/** It has come in: nothing waits for it any more. */
export function finish(entry: Bytes, all: Announced): void {
  const added = addedByMember(entry);
  if (added !== undefined && all.waiting.delete(added.device)) all.changes++;
}

function addedByMember(bytes: Bytes): AddDevice | undefined {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok || decoded.value.kind !== "entry") return undefined;
  const { author, act } = decoded.value.entry;
  return author.by === "member" && act.kind === "add-device" ? act : undefined;
}
