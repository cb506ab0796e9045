import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { isLive } from "@counterpoint/membership";
import {
  type ClientMessage,
  memberProofContent,
  proofContent,
  type Refusal,
  type RelayMessage,
} from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { type Announced, announcementsOf } from "./relay-announced.ts";
import { CHECKS, chainOf, logOf, type RelaySpace, whyNotLive } from "./relay-space.ts";

/** An answer, or why there is none. */
export type Answer = RelayMessage | Refusal;

/** What one connection has proved, and how it hears. */
export interface Session {
  readonly nonce: Bytes;
  readonly origin: string;
  readonly proven: Map<SpaceId, Proven>;
  /** Spaces of which it may read the chain alone: it holds a member key, or is a device that was taken out. */
  readonly members: Set<SpaceId>;
  /** Spaces that it has begun. */
  readonly begun: Set<SpaceId>;
  send(answer: Answer, request: number): void;
}

export interface Proven {
  readonly device: DeviceId;
  /** How much it was told of the chain, of the log, and of what was announced. */
  chain: number;
  log: number;
  announced: number;
}

type Say<T extends ClientMessage["type"]> = Extract<ClientMessage, { readonly type: T }>;

export async function prove(
  { device, signature }: Say<"prove">,
  space: RelaySpace | undefined,
  session: Session,
  announced: Announced,
): Promise<Answer> {
  const known = space?.membership.devices.get(device);
  if (space === undefined || known === undefined) return "bad-proof";
  const content = proofContent(session.nonce, space.id, device, session.origin);
  if (!(await CHECKS.verify(known.signing, "prove", content, signature))) return "bad-proof";
  const why = whyNotLive(space, device);
  if (why === "left") return why;
  if (why !== undefined) {
    // It may look at the chain, and need not believe that it was taken out.
    session.members.add(space.id);
    return "removed";
  }
  const { chain, log } = space;
  session.proven.set(space.id, { device, chain: chain.length, log: log.length, announced: announced.changes });
  return { type: "proved", head: log.length, chainLength: chain.length };
}

export async function proveMember(
  { member, signature }: Say<"prove-member">,
  space: RelaySpace | undefined,
  session: Session,
): Promise<Answer> {
  const known = space?.membership.members.get(member);
  if (space === undefined || known === undefined) return "bad-proof";
  const content = memberProofContent(session.nonce, space.id, member, session.origin);
  if (!(await CHECKS.verify(known.signing, "prove-member", content, signature))) return "bad-proof";
  if (space.left.has(member)) return "left";
  session.members.add(space.id);
  return { type: "proved", head: 0, chainLength: space.chain.length };
}

/** Says unasked what has come to a space since it was said last; to one that was removed, by what it was, and no more. */
export function tell(space: RelaySpace, session: Session, announced: Announced, now: number): void {
  const proven = session.proven.get(space.id);
  // Whoever has left hears nothing.
  if (proven === undefined || whyNotLive(space, proven.device) === "left") return;
  if (space.chain.length > proven.chain) session.send(chainOf(space, proven.chain), 0);
  proven.chain = space.chain.length;
  const device = space.membership.devices.get(proven.device);
  if (device === undefined || !isLive(device)) {
    session.proven.delete(space.id);
    return;
  }
  if (space.log.length > proven.log) session.send(logOf(space, proven.log), 0);
  proven.log = space.log.length;
  if (announced.changes > proven.announced) session.send(announcementsOf(space, announced, now), 0);
  proven.announced = announced.changes;
}
