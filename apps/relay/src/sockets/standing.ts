/** What a connection may do in a space now: what it has proved, held against the chain as it is. */
import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import { isLive, type Membership } from "@counterpoint/membership";
import type { Refusal } from "@counterpoint/wire";
import { refusalOf, type Session, type Surroundings } from "./session.ts";

/** Undefined where it may act as a device of the space. */
export async function whyNoDevice(
  space: SpaceId,
  { proven, former }: Session,
  { chains }: Surroundings,
): Promise<Refusal | undefined> {
  const proof = proven.get(space);
  if (proof === undefined) return former.has(space) ? "removed" : "not-proved";
  const chain = await chains.of(space);
  if (!chain.ok) return refusalOf(chain.error);
  return isLiveIn(chain.value, proof.device) ? undefined : "removed";
}

/** The member whose key this connection has proved, while it is their key. */
export async function memberOf(
  space: SpaceId,
  { members }: Session,
  { chains }: Surroundings,
): Promise<Member | undefined> {
  const proof = members.get(space);
  if (proof === undefined) return undefined;
  const chain = await chains.of(space);
  const key = chain.ok ? chain.value.members.get(proof.member)?.signing : undefined;
  return key !== undefined && Buffer.compare(key, proof.key) === 0 ? proof.member : undefined;
}

export function isLiveIn({ devices }: Membership, id: DeviceId): boolean {
  const device = devices.get(id);
  return device !== undefined && isLive(device);
}
