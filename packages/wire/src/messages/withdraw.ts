import type { RoundId, SpaceId } from "@counterpoint/kernel";
import { roundId, spaceId, u32 } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** Destroys what waits of this member in a round. Done under a version of its own, higher than that of what it destroys. */
export interface Withdraw {
  readonly type: "withdraw";
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly version: number;
}

export const withdraw: Message<Withdraw> = defineMessage("withdraw", 0x13, {
  space: spaceId,
  round: roundId,
  version: u32,
});
