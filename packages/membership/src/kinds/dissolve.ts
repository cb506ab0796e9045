import { err, ok, type Result } from "@counterpoint/kernel";
import type { Membership, Signer } from "../membership.ts";

/** The space ends here, for everybody and for good. */
export interface Dissolve {
  readonly kind: "dissolve";
}

/**
 * Either of two people can leave with nothing but the phone in their hand, and at any time. What one person has alone is
 * ended by their words only: there is nobody to leave, and whoever took the phone could otherwise lock them out of it.
 */
export function dissolve(state: Membership, { member, rank }: Signer): Result<Membership, "member-key-only"> {
  if (state.members.size === 1 && rank !== "member") return err("member-key-only");
  return ok({ ...state, dissolvedBy: member });
}
