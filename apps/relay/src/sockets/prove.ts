import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { proofContent } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";
import { isProof } from "./verify-proof.ts";

interface Claim {
  readonly space: SpaceId;
  readonly device: DeviceId;
  readonly signature: Bytes;
}

/** A space that does not exist and a device that it does not know are refused alike, as a wrong signature is. */
export async function prove(claim: Claim, session: Session, around: Surroundings): Promise<Answer> {
  const { space, device, signature } = claim;
  const { store, membership, hub, origin } = around;
  const chain = await store.chain(space);
  if (!chain.ok) return chain.error.kind === "no-space" ? "bad-proof" : refusalOf(chain.error);
  const standing = membership.standing(chain.value, device);
  if (standing.kind === "unknown") return "bad-proof";
  // That it was removed is said only to the one who holds its key.
  if (!isProof(standing.key, proofContent(session.nonce, space, device, origin), signature)) return "bad-proof";
  if (standing.kind === "removed") return "removed";

  const before = await store.head(space);
  if (!before.ok) return refusalOf(before.error);
  session.proven.get(space)?.unfollow();
  const unfollow = hub.follow(space, before.value, session.follower);
  session.proven.set(space, { device, epoch: standing.epoch, chainLength: chain.value.length, unfollow });
  // Asked again: whatever came before this moment is to be read, whatever comes after it is told.
  const [head, now] = [await store.head(space), await store.chain(space)];
  if (now.ok && now.value.length > chain.value.length) {
    // The chain has grown meanwhile, and may have removed this very device.
    unfollow();
    session.proven.delete(space);
    return prove(claim, session, around);
  }
  return head.ok ? { type: "proved", head: head.value, chainLength: chain.value.length } : refusalOf(head.error);
}
