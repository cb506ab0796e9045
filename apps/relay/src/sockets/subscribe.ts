import type { SpaceId } from "@counterpoint/kernel";
import { parseEndpoint } from "../push/endpoint.ts";
import type { Bytes } from "../store/port.ts";
import { memberIn } from "./deposit.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** How often it is judged anew, because the chain grew while it was on its way to the disk. */
const MOST_TRIES = 4;

/** For a space of two: in a book of one's own there is nobody to be told of. */
export async function subscribe(
  space: SpaceId,
  endpoint: Bytes,
  session: Session,
  around: Surroundings,
): Promise<Answer> {
  const { store, chains } = around;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const by = await memberIn(space, session, around);
    if (typeof by === "string") return by;
    const [chain, proof] = [await chains.of(space), session.proven.get(space)];
    if (!chain.ok) return refusalOf(chain.error);
    if (proof === undefined) return "not-proved";
    const { members, dissolvedBy, steps } = chain.value;
    const address = parseEndpoint(endpoint);
    if (members.size < 2 || dissolvedBy !== null || address === undefined) return "not-allowed";
    const chainLength = steps.length;
    const kept = await store.subscribe(space, { ...by, device: proof.device, endpoint: address.href, chainLength });
    if (kept.ok) return { type: "done" };
    if (kept.error.kind !== "chain-moved") return refusalOf(kept.error);
    chains.doubt(space, chainLength);
  }
  return "too-fast";
}

/** One that is not there is no mistake. */
export async function unsubscribe(space: SpaceId, session: Session, around: Surroundings): Promise<Answer> {
  const by = await memberIn(space, session, around);
  if (typeof by === "string") return by;
  const proof = session.proven.get(space);
  if (proof === undefined) return "not-proved";
  const dropped = await around.store.unsubscribe(space, proof.device);
  return dropped.ok ? { type: "done" } : refusalOf(dropped.error);
}

/** Known to every push service that is told anything: no proof is needed. */
export async function tellPushKey({ keys }: Surroundings): Promise<Answer> {
  const key = await keys.read();
  return key.ok ? { type: "push-key", key: key.value.public } : refusalOf(key.error);
}
