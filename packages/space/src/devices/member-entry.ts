import { type RecoveryKeys, sign } from "@counterpoint/crypto";
import type { Member } from "@counterpoint/kernel";
import { type Act, draft, ENTRY_LABEL, headOf, type Membership, withSignatures } from "@counterpoint/membership";
import type { Bytes } from "../storage/port.ts";

/** The next entry, by the member key, which stands by all that the member's devices have signed so far. */
export async function memberEntry(
  state: Membership,
  member: Member,
  { signing }: RecoveryKeys,
  act: Act,
): Promise<Bytes> {
  const unsigned = draft(state, { by: "member", member, since: headOf(state) }, act);
  return withSignatures(unsigned, await sign(signing.privateKey, ENTRY_LABEL, unsigned));
}
