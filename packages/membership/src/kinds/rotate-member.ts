import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../bytes.ts";
import { type MemberKeys, readMemberKeys, writeMemberKeys } from "../keys.ts";
import type { Membership, Signer } from "../membership.ts";
import type { Reader } from "../reader.ts";
import { takeKeys } from "../taken.ts";

/** New recovery words: from here on their keys are the member's, and the old ones can do nothing. */
export interface RotateMember extends MemberKeys {
  readonly kind: "rotate-member";
}

export const writeRotateMember = (act: RotateMember): readonly Bytes[] => writeMemberKeys(act);

export const readRotateMember = (from: Reader): RotateMember => ({ kind: "rotate-member", ...readMemberKeys(from) });

export function rotateMember(
  state: Membership,
  { member, rank }: Signer,
  { signing, recovery }: RotateMember,
): Result<Membership, "member-key-only" | "key-taken"> {
  if (rank !== "member") return err("member-key-only");
  const keys = takeKeys(state.keys, [signing, recovery]);
  if (!keys.ok) return keys;
  return ok({ ...state, members: new Map([...state.members, [member, { signing, recovery }]]), keys: keys.value });
}
