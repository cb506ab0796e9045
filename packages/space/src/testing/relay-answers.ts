import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, decodeEnvelope, type Outcome } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import {
  type Announced,
  announce,
  announcementsOf,
  finish,
  isTooSoon,
  nothingAnnounced,
  refuseAnnounced,
} from "./relay-announced.ts";
import { deposit, type Rounds, withoutPartsOf } from "./relay-rounds.ts";
import { type Answer, prove, proveMember, type Session } from "./relay-session.ts";
import { leaveNote, putLocator, readLocator, readNotes, type Shelf } from "./relay-shelf.ts";
import {
  appendTo,
  beginSpace,
  chainOf,
  extendSpace,
  logHashOf,
  logOf,
  type RelaySpace,
  refused,
  whyNotLive,
} from "./relay-space.ts";

/** What a relay keeps. */
export interface Disk {
  readonly spaces: Map<SpaceId, RelaySpace>;
  readonly announced: Map<SpaceId, Announced>;
  readonly shelf: Shelf;
  readonly rounds: Map<SpaceId, Rounds>;
  /** Where devices want to be told. */
  readonly endpoints: Map<DeviceId, string>;
}

/** A point of P-256, as far as anybody looks here. */
export const PUSH_KEY: Uint8Array<ArrayBuffer> = Uint8Array.from({ length: 65 }, (_, at) => (at === 0 ? 4 : at));

const DONE: Answer = { type: "done" };

type Say<T extends ClientMessage["type"]> = Extract<ClientMessage, { readonly type: T }>;

export async function answer(message: ClientMessage, session: Session, disk: Disk, now: number): Promise<Answer> {
  switch (message.type) {
    case "create":
      return create(message.space, message.genesis, session, disk);
    case "append":
      return appendAll(message.envelopes, session, disk);
    case "prove":
      return prove(message, disk.spaces.get(message.space), session, announcedIn(disk, message.space));
    case "prove-member":
      return proveMember(message, disk.spaces.get(message.space), session);
    case "extend":
      return extend(message, session, disk, now);
    case "read-log":
    case "read-log-hash":
    case "refuse-announced":
      return session.proven.has(message.space)
        ? (whyLeft(message.space, session, disk) ?? answerProved(message, disk, now))
        : "not-proved";
    case "read-chain":
    case "announce":
    case "read-announced":
      return session.proven.has(message.space) || session.members.has(message.space)
        ? (whyLeft(message.space, session, disk) ?? answerProved(message, disk, now))
        : "not-proved";
    case "leave-note":
      return leaveNote(message, disk.shelf, now);
    case "read-notes":
      return readNotes(message, disk.shelf, now);
    case "put-locator":
      return putLocator(message, disk.shelf);
    case "read-locator":
      return readLocator(message, disk.shelf);
    case "deposit":
      return putIn(message, session, disk);
    case "put-chunk":
    case "read-chunk":
    case "find-missing":
      return "unavailable";
    case "leave":
      return leave(message.space, session, disk);
    case "subscribe":
    case "unsubscribe":
      return subscribe(message, session, disk);
    case "read-push-key":
      return { type: "push-key", key: PUSH_KEY };
  }
}

function putIn(message: Say<"deposit">, session: Session, disk: Disk): Answer {
  const [space, proven] = [disk.spaces.get(message.space), session.proven.get(message.space)];
  const member = proven === undefined ? undefined : space?.membership.devices.get(proven.device)?.member;
  if (space === undefined || member === undefined) return "not-proved";
  if (space.left.has(member)) return "left";
  if (space.membership.dissolvedBy !== null) return "not-allowed";
  return deposit(message, member, roundsIn(disk, message.space));
}

/** The one who leaves is told of nothing any more; what both have left is erased. */
function leave(id: SpaceId, session: Session, disk: Disk): Answer {
  const [space, proven] = [disk.spaces.get(id), session.proven.get(id)];
  const member = proven === undefined ? undefined : space?.membership.devices.get(proven.device)?.member;
  if (space === undefined || member === undefined) return "not-proved";
  if (space.membership.members.size < 2) return "not-allowed";
  space.left.add(member);
  withoutPartsOf(member, roundsIn(disk, id));
  if (space.left.size === space.membership.members.size) space.log.length = 0;
  return DONE;
}

function subscribe(message: Say<"subscribe" | "unsubscribe">, session: Session, disk: Disk): Answer {
  const [space, proven] = [disk.spaces.get(message.space), session.proven.get(message.space)];
  if (space === undefined || proven === undefined) return "not-proved";
  const why = whyNotLive(space, proven.device);
  if (why !== undefined) return why;
  if (message.type === "subscribe") disk.endpoints.set(proven.device, new TextDecoder().decode(message.endpoint));
  else disk.endpoints.delete(proven.device);
  return DONE;
}

function whyLeft(id: SpaceId, session: Session, { spaces }: Disk): "left" | undefined {
  const [space, proven] = [spaces.get(id), session.proven.get(id)];
  if (space === undefined || proven === undefined) return undefined;
  return whyNotLive(space, proven.device) === "left" ? "left" : undefined;
}

export function roundsIn({ rounds }: Disk, space: SpaceId): Rounds {
  const there = rounds.get(space) ?? new Map();
  rounds.set(space, there);
  return there;
}

type Proved = Say<"read-log" | "read-log-hash" | "refuse-announced" | "read-chain" | "announce" | "read-announced">;

async function answerProved(message: Proved, disk: Disk, now: number): Promise<Answer> {
  const [space, announced] = [disk.spaces.get(message.space), announcedIn(disk, message.space)];
  if (space === undefined) return "not-proved";
  if (message.type === "read-log") return logOf(space, message.after, message.limit);
  if (message.type === "read-log-hash") return logHashOf(space, message.seq);
  if (message.type === "read-chain") return chainOf(space, message.from);
  if (message.type === "announce") return announce(message, space, announced, now);
  if (message.type === "read-announced") return announcementsOf(space, announced, now);
  return refuseAnnounced(message.device, announced);
}

export function announcedIn({ announced }: Disk, space: SpaceId): Announced {
  const there = announced.get(space) ?? nothingAnnounced();
  announced.set(space, there);
  return there;
}

async function create(id: SpaceId, genesis: Bytes, session: Session, { spaces }: Disk): Promise<Answer> {
  const there = spaces.get(id);
  if (there !== undefined) return (await extendSpace(there, 0, genesis)) === "done" ? DONE : "taken";
  const begun = await beginSpace(id, genesis);
  if (typeof begun === "string") return begun;
  spaces.set(id, begun);
  session.begun.add(id);
  return DONE;
}

async function extend(message: Say<"extend">, session: Session, disk: Disk, now: number): Promise<Answer> {
  const { space: id, at, entry } = message;
  const [space, announced] = [disk.spaces.get(id), announcedIn(disk, id)];
  if (space === undefined) return "not-allowed";
  if (at === space.chain.length && isTooSoon(entry, space, announced, session, now)) return "not-yet";
  const extended = await extendSpace(space, at, entry);
  if (extended !== "done") return extended;
  finish(entry, announced);
  if (space.membership.dissolvedBy !== null) roundsIn(disk, id).clear();
  return DONE;
}

async function appendAll(envelopes: readonly Bytes[], session: Session, disk: Disk): Promise<Answer> {
  const outcomes: Outcome[] = [];
  for (const bytes of envelopes) outcomes.push(await append(bytes, session, disk));
  return { type: "kept", outcomes };
}

async function append(bytes: Bytes, session: Session, { spaces }: Disk): Promise<Outcome> {
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) return refused(envelope.error.startsWith("unknown") ? "unknown-version" : "malformed");
  const id = envelope.value.header.space;
  const [space, proven] = [spaces.get(id), session.proven.get(id)];
  if (space === undefined || proven === undefined) return refused("not-proved");
  const outcome = await appendTo(space, proven.device, bytes, envelope.value);
  // Its author needs no copy of what comes next anyway.
  if (outcome.seq === proven.log + 1) proven.log++;
  return outcome;
}
