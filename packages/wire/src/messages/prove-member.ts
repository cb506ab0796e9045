import type { Member, SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { oneOf, signature, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MEMBERS } from "../members.ts";

/** Somebody shows that they hold a member key, and no device yet: for reading the chain, and announcing one. */
export interface ProveMember {
  readonly type: "prove-member";
  readonly space: SpaceId;
  readonly member: Member;
  /** By the member key over `memberProofContent`, for the purpose "prove-member". */
  readonly signature: Bytes;
}

export const proveMember: Message<ProveMember> = defineMessage("prove-member", 0x0a, {
  space: spaceId,
  member: oneOf(MEMBERS),
  signature,
});
