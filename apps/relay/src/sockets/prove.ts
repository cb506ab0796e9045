import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { proofContent } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { isSigned } from "./checks.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";
import { whyNotLive } from "./standing.ts";

/** A space that does not exist and a device that it does not know are refused alike, as a wrong signature is. */
export async function prove(
  space: SpaceId,
  device: DeviceId,
  signature: Bytes,
  session: Session,
  { store, chains, hub, notices }: Surroundings,
): Promise<Answer> {
  const chain = await chains.of(space);
  if (!chain.ok) return chain.error.kind === "no-space" ? "bad-proof" : refusalOf(chain.error);
  const key = chain.value.devices.get(device)?.signing;
  if (key === undefined) return "bad-proof";
  const content = proofContent(session.nonce, space, device, session.origin);
  if (!isSigned(key, "prove", content, signature)) return "bad-proof";
  session.proven.get(space)?.unfollow();
  session.proven.delete(space);

  const before = await store.head(space);
  if (!before.ok) return refusalOf(before.error);
  const unfollow = hub.follow(space, before.value, session.follower);
  // Asked again: whatever came before this moment is to be read, whatever comes after it is told.
  const [head, now] = [await store.head(space), await chains.of(space)];
  const why = now.ok ? whyNotLive(now.value, device) : undefined;
  if (!head.ok || !now.ok || why !== undefined) {
    unfollow();
    if (!head.ok) return refusalOf(head.error);
    if (!now.ok) return refusalOf(now.error);
    // That it was removed, or its member has left, is said only to the one who holds its key.
    if (why === "removed") session.former = new Set([...session.former, space]);
    return why ?? "removed";
  }
  const { length } = now.value.steps;
  session.proven.set(space, { device, told: length, unfollow });
  notices.came(space, device);
  // What was said of the chain a moment ago found nobody proved.
  if (chains.atHand(space)?.steps.length !== length) session.follower.chainGrew(space);
  return { type: "proved", head: head.value, chainLength: length };
}
