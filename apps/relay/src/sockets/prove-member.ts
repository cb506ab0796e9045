import type { Member, SpaceId } from "@counterpoint/kernel";
import { memberProofContent } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { isSigned } from "./checks.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** As `prove`: a space that does not exist, and a member that it does not have, are a wrong signature. */
export async function proveMember(
  space: SpaceId,
  member: Member,
  signature: Bytes,
  session: Session,
  { chains }: Surroundings,
): Promise<Answer> {
  const chain = await chains.of(space);
  if (!chain.ok) return chain.error.kind === "no-space" ? "bad-proof" : refusalOf(chain.error);
  const key = chain.value.members.get(member)?.signing;
  const content = memberProofContent(session.nonce, space, member, session.origin);
  if (key === undefined || !isSigned(key, "prove-member", content, signature)) return "bad-proof";
  if (chain.value.left.has(member)) return "left";
  session.members = new Map([...session.members, [space, { member, key }]]);
  return { type: "proved", head: 0, chainLength: chain.value.steps.length };
}
