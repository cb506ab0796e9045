import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import type { Checks } from "./checks.ts";
import { decodeEntry } from "./decode.ts";
import { firstMembership } from "./kinds/genesis.ts";
import { ENTRY_LABEL } from "./layout.ts";
import type { Membership } from "./membership.ts";
import type { Refusal } from "./refusal.ts";

/**
 * The state after genesis, which every member has to have signed. That it is the right genesis is for the caller to know:
 * a person's own client holds it against the member key from their own words, or against the head it was paired with.
 */
export async function begin(bytes: Bytes, space: SpaceId, checks: Checks): Promise<Result<Membership, Refusal>> {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.kind !== "genesis") return err("not-genesis");
  const { genesis, signed, signatures } = decoded.value;
  if (genesis.space !== space) return err("other-space");
  const state = firstMembership(genesis, await checks.sha256(ENTRY_LABEL, bytes));
  if (!state.ok) return state;
  for (const [at, { signing }] of genesis.members.entries()) {
    const signature = signatures[at];
    if (signature === undefined || !(await checks.verify(signing, ENTRY_LABEL, signed, signature)))
      return err("forged");
  }
  return ok(state.value);
}
