import { importVerifyKey, verify } from "@counterpoint/crypto";
import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { type Device, isLive } from "@counterpoint/membership";
import { type ClientMessage, proofContent, type Refusal, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { chainOf, logOf, type RelaySpace } from "./relay-space.ts";

/** An answer, or why there is none. */
export type Answer = RelayMessage | Refusal;

/** What one connection has proved, and how it hears. */
export interface Session {
  readonly nonce: Bytes;
  readonly origin: string;
  readonly proven: Map<SpaceId, Proven>;
  send(answer: Answer, request: number): void;
}

export interface Proven {
  readonly device: DeviceId;
  /** How much of the chain and the log it was told. */
  chain: number;
  log: number;
}

type Prove = Extract<ClientMessage, { readonly type: "prove" }>;

export async function prove(
  { device, signature }: Prove,
  space: RelaySpace | undefined,
  session: Session,
): Promise<Answer> {
  const known = space?.membership.devices.get(device);
  if (space === undefined || known === undefined || !(await isProof(known, space.id, signature, session)))
    return "bad-proof";
  if (!isLive(known)) return "removed";
  session.proven.set(space.id, { device, chain: space.chain.length, log: space.log.length });
  return { type: "proved", head: space.log.length, chainLength: space.chain.length };
}

async function isProof({ device, signing }: Device, space: SpaceId, signature: Bytes, session: Session) {
  const key = await importVerifyKey(signing);
  const content = proofContent(session.nonce, space, device, session.origin);
  return key.ok && verify(key.value, "prove", content, signature);
}

/** Says unasked what has come to a space since it was said last; to one that was removed, by what it was, and no more. */
export function tell(space: RelaySpace, session: Session): void {
  const proven = session.proven.get(space.id);
  if (proven === undefined) return;
  if (space.chain.length > proven.chain) session.send(chainOf(space, proven.chain), 0);
  proven.chain = space.chain.length;
  const device = space.membership.devices.get(proven.device);
  if (device === undefined || !isLive(device)) {
    session.proven.delete(space.id);
    return;
  }
  if (space.log.length > proven.log) session.send(logOf(space, proven.log), 0);
  proven.log = space.log.length;
}
