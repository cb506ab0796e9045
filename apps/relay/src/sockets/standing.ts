/** What a connection may do in a space now: what it has proved, held against the chain as it is. */
import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import { isLive } from "@counterpoint/membership";
import type { Refusal } from "@counterpoint/wire";
import type { Standing } from "./chains.ts";
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
  return whyNotLive(chain.value, proof.device);
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
  if (!chain.ok || chain.value.left.has(proof.member)) return undefined;
  const key = chain.value.members.get(proof.member)?.signing;
  return key !== undefined && Buffer.compare(key, proof.key) === 0 ? proof.member : undefined;
}

/** Why a device of the chain is served no more. Whoever has left is told so, and nobody else is. */
export function whyNotLive({ devices, left }: Standing, id: DeviceId): "left" | "removed" | undefined {
  const device = devices.get(id);
  if (device !== undefined && left.has(device.member)) return "left";
  return device !== undefined && isLive(device) ? undefined : "removed";
}
